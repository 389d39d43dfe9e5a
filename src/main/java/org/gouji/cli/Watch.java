package org.gouji.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.gouji.Changes;
import org.gouji.Gouji;
import org.gouji.changes.Events;
import org.gouji.changes.Snapshot;
import org.gouji.model.Summary;
import org.gouji.model.Text;
import org.gouji.rulebook.RulebookException;
import org.jspecify.annotations.Nullable;

/**
 * Checks, and checks again what changed and what is compared with it, for as long as the user
 * wants. Events only say when to look; what changed is seen by looking.
 */
final class Watch {
  private static final Text WAITING =
      new Text("等待改动，按 Ctrl-C 结束。", "Waiting for changes; Ctrl-C ends.");

  private final Console console;
  private final List<String> arguments;
  private final WatchedFolders watched;
  private final Supplier<Gouji> opening;
  private final Report report;
  private final Map<Path, Summary> known = new HashMap<>();
  private Snapshot settings = Snapshot.NOTHING;
  private Snapshot submissions = Snapshot.NOTHING;
  private @Nullable Gouji gouji;

  /** Examines and reports what changed and what is compared with it. */
  interface Report {
    void write(Gouji gouji, Inputs inputs, Changes changes) throws IOException;
  }

  /**
   * A watch that has not begun.
   *
   * @param arguments the files and folders with submissions
   * @param settings folders on which the findings of every submission depend
   * @param opening reads them
   */
  Watch(
      Console console,
      List<String> arguments,
      List<Path> settings,
      Supplier<Gouji> opening,
      Report report) {
    this.console = console;
    this.arguments = arguments;
    this.watched = new WatchedFolders(arguments.stream().map(Path::of).toList(), settings);
    this.opening = opening;
    this.report = report;
  }

  /**
   * Goes on until there will be no more events, or nobody reads the reports any more.
   *
   * @throws RulebookException where the rules cannot be used from the beginning
   */
  int run(Events events) throws IOException, InterruptedException {
    Inputs inputs = Inputs.find(arguments, console);
    if (!inputs.allFound()) {
      return ExitCode.COULD_NOT_RUN;
    }
    settings = look(inputs);
    gouji = opening.get();
    do {
      events.listenTo(watched.folders());
      check();
    } while (!console.out().checkError() && events.await());
    return ExitCode.CLEAN;
  }

  private Snapshot look(Inputs inputs) {
    List<Path> files = new ArrayList<>(watched.settingFiles());
    files.addAll(inputs.waivers());
    return Snapshot.of(files);
  }

  private void check() throws IOException {
    Inputs inputs = Inputs.find(arguments, console);
    Snapshot now = Snapshot.of(inputs.files());
    Snapshot settingsNow = look(inputs);
    Set<Path> changed = now.changedSince(submissions);
    if (!settingsNow.equals(settings)) {
      gouji = reopen();
      changed = Set.copyOf(inputs.files());
    }
    settings = settingsNow;
    submissions = now;
    if (gouji != null && !changed.isEmpty()) {
      report.write(gouji, inputs, new Changes(changed, replace(changed, gouji)));
      console.err().println(WAITING.in(console.language()));
      console.err().flush();
    }
  }

  /** The rules as they are now; null where they cannot be used, which is said. */
  private @Nullable Gouji reopen() {
    try {
      return opening.get();
    } catch (RulebookException | CannotRun broken) {
      console.failed(broken);
      return null;
    }
  }

  /** Remembers what the files are now, and returns what they were. */
  private List<Summary> replace(Set<Path> changed, Gouji reader) {
    List<Summary> former = new ArrayList<>();
    for (Path file : changed) {
      Summary before = known.remove(file);
      if (before != null) {
        former.add(before);
      }
      reader.head(file).ifPresent(head -> known.put(file, head));
    }
    return former;
  }
}
