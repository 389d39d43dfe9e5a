package org.gouji.examining;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.gouji.model.Aspect;
import org.gouji.model.Figure;
import org.gouji.model.Item;
import org.gouji.model.Name;
import org.gouji.model.Place;
import org.gouji.model.Row;
import org.gouji.model.Text;
import org.gouji.model.Unit;
import org.junit.jupiter.api.Test;

/** Nothing that a table's row states is missing among the facts. */
final class FactsTest {
  @Test
  void everyItemOfARowIsAFactWhereItSaysMoreThanAnAmount() throws Exception {
    List<Class<?>> rows =
        new ClassFileImporter()
            .importPackages("org.gouji.model").stream()
                .filter(type -> type.isAssignableTo(Row.class) && !type.isInterface())
                .<Class<?>>map(JavaClass::reflect)
                .toList();
    assertFalse(rows.isEmpty());
    for (Class<?> row : rows) {
      List<Class<?>> types = new ArrayList<>();
      List<Object> values = new ArrayList<>();
      List<Object> expected = new ArrayList<>();
      for (RecordComponent component : row.getRecordComponents()) {
        boolean isItem = component.getType() == Item.class;
        Object value = isItem ? item(values.size()) : "text";
        types.add(component.getType());
        values.add(value);
        if (isItem) {
          expected.add(value);
        }
      }
      Record whole =
          (Record)
              row.getDeclaredConstructor(types.toArray(Class[]::new)).newInstance(values.toArray());
      expected.add(0, whole);
      assertEquals(expected, Facts.of(whole), row.getSimpleName());
    }
  }

  private static Item item(int number) {
    Name name = new Name(null, null, new Text("增减", "change"), Aspect.CHANGE);
    Place place = new Place("tables.x." + number, number + 1, 1, 1);
    Figure change = new Figure(BigDecimal.valueOf(number), Unit.YUAN, BigDecimal.ZERO, place, name);
    return new Item(null, change, null, null, null);
  }
}
