package org.gouji.rulebook;

import java.util.List;
import org.gouji.model.Text;
import org.gouji.yaml.Node;
import org.jspecify.annotations.Nullable;

/** What norms and offices fix, for one jurisdiction and one day. */
public final class Parameters {
  private final List<ParameterFolder> folders;
  private final List<String> jurisdictions;
  private final String day;

  /** The file that gives a parameter. */
  private record FileOf(ParameterFolder folder, String jurisdiction) {}

  /** A parameter file: what it is, and its values by first day of validity. */
  record ParameterFile(@Nullable Text description, @Nullable String unit, List<Dated> values) {}

  /**
   * A value from a day on.
   *
   * @param from ISO date
   * @param value absent where the norm ends on that day
   * @param basis the norm that fixes it; empty where it is practice
   */
  record Dated(
      @Nullable String from, @Nullable Node value, List<Citation> basis, @Nullable Text practice) {}

  /**
   * The parameters in force.
   *
   * @param folders the first one that has a jurisdiction's file counts
   * @param jurisdictions the nearest first
   */
  Parameters(List<ParameterFolder> folders, List<String> jurisdictions, String day) {
    this.folders = folders;
    this.jurisdictions = jurisdictions;
    this.day = day;
  }

  /**
   * The value of a parameter as a record: the nearest jurisdiction's file, the latest value that is
   * in force on the day.
   *
   * @return null where no jurisdiction fixes it, or the norm has ended
   * @throws RulebookException where the file does not fit the record
   */
  public <T> @Nullable T find(String name, Class<T> type) {
    FileOf file = fileOf(name);
    if (file == null) {
      return null;
    }
    ParameterFile read = file.folder().read(file.jurisdiction(), name);
    Node value = read == null ? null : inForce(read);
    return value == null ? null : YamlFile.bind(label(file, name), value, type);
  }

  /** What messages call the file that gives a parameter; its name where none does. */
  String label(String name) {
    FileOf file = fileOf(name);
    return file == null ? name : label(file, name);
  }

  private static String label(FileOf file, String name) {
    return file.folder().label(file.jurisdiction(), name);
  }

  private @Nullable FileOf fileOf(String name) {
    for (String jurisdiction : jurisdictions) {
      for (ParameterFolder folder : folders) {
        if (folder.holds(jurisdiction, name)) {
          return new FileOf(folder, jurisdiction);
        }
      }
    }
    return null;
  }

  /** The year of that day; later than any where the latest values count. */
  public int year() {
    return Integer.parseInt(day.substring(0, 4));
  }

  private @Nullable Node inForce(ParameterFile file) {
    Node value = null;
    String latest = "";
    for (Dated dated : file.values()) {
      String from = dated.from() == null ? "" : dated.from();
      if (from.compareTo(day) <= 0 && from.compareTo(latest) >= 0) {
        latest = from;
        value = dated.value();
      }
    }
    return value;
  }
}
