package org.gouji.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gouji.Changes;
import org.gouji.Gouji;
import org.gouji.changes.CannotTell;
import org.gouji.changes.Difference;
import org.gouji.model.Summary;
import org.gouji.model.Text;
import org.jspecify.annotations.Nullable;

/**
 * What git says has changed among the submissions of a run.
 *
 * @param revision from which on
 * @param arguments the files and folders of the run
 * @param inputs the submissions that they name
 * @param mostBytes of a submission
 */
record ChangedSince(
    String revision, List<String> arguments, Inputs inputs, long mostBytes, Console console) {

  /**
   * What has changed.
   *
   * @param settings folders on which the findings of every submission depend
   * @return null where one of these changed
   * @throws CannotRun where it cannot be told
   */
  @Nullable Changes changes(List<Path> settings, Gouji gouji) {
    try {
      Set<Path> folders = new HashSet<>();
      for (String argument : arguments) {
        if (Files.exists(Path.of(argument))) {
          folders.add(folderOf(Path.of(argument)));
        }
      }
      Repositories repositories = Repositories.of(folders, revision, console.language());
      Set<Path> common = inputs.waivers();
      common.addAll(settings);
      for (Path setting : common) {
        if (repositories.concernsAnyOf(setting)) {
          say(
              new Text(
                  "规则、参数或豁免有改动，全部检查：" + setting,
                  "rules, parameters or waivers changed, everything is examined: " + setting));
          return null;
        }
      }
      Set<Path> changed = new HashSet<>();
      for (Path file : inputs.files()) {
        if (repositories.concerns(file)) {
          changed.add(file);
        }
      }
      List<Summary> former = former(repositories, gouji);
      if (changed.isEmpty() && former.isEmpty()) {
        say(new Text("没有改动过的文件：" + revision, "no submission has changed since " + revision));
      }
      return new Changes(changed, former);
    } catch (CannotTell e) {
      throw new CannotRun(e.reason().in(console.language()));
    } catch (IOException e) {
      throw new CannotRun(
          new Text("无法打开 ", "cannot open ").in(console.language()) + e.getMessage());
    }
  }

  /** What changed or is gone and was a submission, as it was. */
  private List<Summary> former(Repositories repositories, Gouji gouji)
      throws IOException, CannotTell {
    List<Summary> former = new ArrayList<>();
    for (Difference difference : repositories.all()) {
      Set<String> places = new HashSet<>();
      for (String argument : arguments) {
        Path path = Path.of(argument);
        if (Files.exists(path) && path.toRealPath().startsWith(difference.tree().root())) {
          places.add(difference.tree().nameOf(path.toRealPath()));
        }
      }
      difference.former(
          name -> places.stream().anyMatch(place -> Difference.isBelow(name, place)),
          mostBytes,
          (name, bytes) -> gouji.head(name, bytes).ifPresent(former::add));
    }
    return former;
  }

  private void say(Text words) {
    console.err().println("gouji: " + words.in(console.language()));
    console.err().flush();
  }

  private static Path folderOf(Path path) throws IOException {
    Path real = path.toRealPath();
    return Files.isDirectory(real) ? real : Repositories.parent(path);
  }
}
