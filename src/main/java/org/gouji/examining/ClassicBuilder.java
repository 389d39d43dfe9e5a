package org.gouji.examining;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.drools.core.impl.RuleBaseFactory;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.drools.kiesession.rulebase.KnowledgeBaseFactory;
import org.gouji.model.Text;
import org.gouji.rulebook.RulebookException;
import org.kie.api.KieBase;
import org.kie.api.KieBaseConfiguration;
import org.kie.api.io.Resource;
import org.kie.api.io.ResourceType;
import org.kie.internal.builder.CompositeKnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.kie.internal.conf.ConstraintJittingThresholdOption;
import org.kie.internal.io.ResourceFactory;

/**
 * Drools' classic builder, whose messages carry file and line. Loaded only where there are rules to
 * compile.
 */
public final class ClassicBuilder {
  /** Not the bundled rules' package, in which a rule would replace another of the same name. */
  private static final String PREAMBLE = "package user.checks; " + RuleBase.IMPORTS;

  private ClassicBuilder() {}

  /**
   * The errors in the rules, one a line, each with its file and line; empty where there are none.
   *
   * @param rules texts by what messages call their files
   */
  public static List<String> lint(Map<String, String> rules) {
    return CompileErrors.of(build(rules).getErrors(), rules);
  }

  /**
   * A new rule base with these rules.
   *
   * @throws RulebookException where a rule does not compile
   */
  static KieBase compile(Map<String, String> rules) {
    KnowledgeBuilder builder = build(rules);
    List<String> errors = CompileErrors.of(builder.getErrors(), rules);
    if (!errors.isEmpty()) {
      throw new RulebookException(errors.stream().map(line -> new Text(line, line)).toList());
    }
    // Constraints that Drools 10.2.0 turns into byte code may throw where the interpreted ones
    // hold.
    KieBaseConfiguration configuration = RuleBaseFactory.newKnowledgeBaseConfiguration();
    configuration.setOption(ConstraintJittingThresholdOption.get(-1));
    InternalKnowledgeBase base = KnowledgeBaseFactory.newKnowledgeBase(configuration);
    base.addPackages(builder.getKnowledgePackages());
    return base;
  }

  private static KnowledgeBuilder build(Map<String, String> rules) {
    KnowledgeBuilder builder = KnowledgeBuilderFactory.newKnowledgeBuilder();
    CompositeKnowledgeBuilder batch = builder.batch();
    rules.forEach(
        (file, text) -> {
          byte[] bytes = (PREAMBLE + text).getBytes(StandardCharsets.UTF_8);
          Resource resource = ResourceFactory.newByteArrayResource(bytes);
          resource.setSourcePath(file);
          batch.add(resource, ResourceType.DRL);
        });
    batch.build();
    return builder;
  }
}
