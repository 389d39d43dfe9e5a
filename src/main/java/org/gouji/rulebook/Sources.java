package org.gouji.rulebook;

import java.util.Map;

/** The file sources.yaml. */
record Sources(Map<String, Source> sources) {}
