package org.gouji;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.gouji.model.Summary;

/**
 * What has changed among documents.
 *
 * @param files those that are new or not what they were, as the paths to be validated name them
 * @param former what changed or deleted documents were before, as {@link Gouji#head} tells: those
 *     that were compared with them are concerned too
 */
public record Changes(Set<Path> files, List<Summary> former) {}
