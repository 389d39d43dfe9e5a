package org.gouji.building;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gouji.model.KeyName;

/** Writes down what the keys of records are called. */
public final class KeyNames {
  private KeyNames() {}

  /**
   * Writes the file that {@link KeyName} reads.
   *
   * @param args the folder of the product's classes
   */
  public static void main(String[] args) throws IOException, ClassNotFoundException {
    Path classes = Path.of(args[0]);
    List<String> lines = new ArrayList<>();
    for (Path file : PlainCode.below(classes.resolve("org/gouji"))) {
      String path = classes.relativize(file).toString();
      String name = path.substring(0, path.lastIndexOf('.')).replace(File.separatorChar, '.');
      Class<?> type = Class.forName(name, false, KeyNames.class.getClassLoader());
      if (type.isRecord()) {
        for (RecordComponent component : type.getRecordComponents()) {
          String line = KeyName.line(component);
          if (line != null) {
            lines.add(line);
          }
        }
      }
    }
    Path model = classes.resolve(KeyName.class.getPackageName().replace('.', '/'));
    Files.writeString(model.resolve(KeyName.FILE), String.join("\n", lines));
  }
}
