package org.gouji.changes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What files look like from outside at a moment. */
public record Snapshot(Map<Path, Look> looks) {
  /** Before anything was looked at. */
  public static final Snapshot NOTHING = new Snapshot(Map.of());

  /** Size, date and identity of a file; another one that took its place has another identity. */
  record Look(long size, FileTime date, @Nullable Object identity) {}

  /** Looks at the files; those that are not there are left out. */
  public static Snapshot of(Collection<Path> files) {
    Map<Path, Look> looks = new HashMap<>();
    for (Path file : files) {
      try {
        BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
        looks.put(file, new Look(now.size(), now.lastModifiedTime(), now.fileKey()));
      } catch (IOException gone) {
        // That there is no look says so.
      }
    }
    return new Snapshot(Map.copyOf(looks));
  }

  /** The files that are new, gone or look different since an earlier moment. */
  public Set<Path> changedSince(Snapshot earlier) {
    Set<Path> changed = new HashSet<>(earlier.looks.keySet());
    changed.addAll(looks.keySet());
    changed.removeIf(file -> Objects.equals(looks.get(file), earlier.looks.get(file)));
    return changed;
  }
}
