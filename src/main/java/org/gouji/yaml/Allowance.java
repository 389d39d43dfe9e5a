package org.gouji.yaml;

import java.util.Map;
import org.yaml.snakeyaml.events.Event;

/** What is left of the limits while a file is read; refuses it where one is used up. */
final class Allowance {
  private final Limits limits;
  private int depth;
  private int nodes;
  private int aliasNodes;

  Allowance(Limits limits) {
    this.limits = limits;
  }

  void enter(Event event) {
    check("depth", ++depth, limits.depth(), event);
    check("nodes", ++nodes, limits.nodes(), event);
  }

  void leave() {
    depth--;
  }

  void scalar(String text, Event event) {
    check("scalar", text.length(), limits.scalarLength(), event);
  }

  void alias(Node target, Event event) {
    aliasNodes += target.size();
    check("aliases", aliasNodes, limits.aliasNodes(), event);
  }

  private static void check(String variant, int used, int limit, Event event) {
    if (used > limit) {
      Map<String, String> details = Map.of("limit", Integer.toString(limit));
      throw new Refused(new Problem("I06", variant, Refused.place(event), details));
    }
  }
}
