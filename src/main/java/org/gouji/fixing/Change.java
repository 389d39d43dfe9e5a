package org.gouji.fixing;

import java.util.List;
import org.gouji.findings.Finding;
import org.gouji.findings.Suspicion;

/**
 * A figure that was written anew.
 *
 * @param figure what was wrong; its place is the one in the text as it was before this change
 * @param before the characters that stood there
 * @param after the characters that stand there now
 * @param vanished the findings that are no longer there, in reading order
 */
public record Change(Suspicion figure, String before, String after, List<Finding> vanished) {}
