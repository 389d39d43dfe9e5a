package org.gouji.changes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What git says of a work tree. */
final class WorkTreeTest {
  @Test
  void withoutGitItIsSaidThatGitIsNeeded(@TempDir Path folder) {
    String missing = folder.resolve("no-such-git").toString();
    CannotTell refused = assertThrows(CannotTell.class, () -> WorkTree.around(folder, missing));
    assertTrue(refused.reason().en().contains("needs git"));
    assertTrue(refused.reason().zh().contains("需要 git"));
  }

  @Test
  void formerFilesAreReadByName(@TempDir Path folder) throws IOException, CannotTell {
    GitRepository repository = GitRepository.init(folder.toRealPath());
    repository.write("gone.yaml", "预算: 1\n");
    repository.write("changed.yaml", "");
    repository.write("large.yaml", "0123456789".repeat(100));
    repository.write("other.txt", "x");
    repository.commit();
    for (String name : Set.of("gone.yaml", "large.yaml", "other.txt")) {
      Files.delete(folder.resolve(name));
    }
    repository.write("changed.yaml", "a: 2\n");
    repository.write("new.yaml", "a: 1\n");
    Map<String, String> former = new TreeMap<>();
    WorkTree.around(folder.toRealPath())
        .since("HEAD")
        .former(
            name -> name.endsWith(".yaml"),
            999,
            (name, bytes) -> former.put(name, new String(bytes, StandardCharsets.UTF_8)));
    assertEquals(Map.of("gone.yaml", "预算: 1\n", "changed.yaml", ""), former);
  }
}
