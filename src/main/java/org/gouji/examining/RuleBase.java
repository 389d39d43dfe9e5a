package org.gouji.examining;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.drools.base.base.ClassObjectType;
import org.drools.base.definitions.rule.impl.RuleImpl;
import org.drools.base.rule.Pattern;
import org.drools.base.rule.RuleConditionElement;
import org.drools.core.impl.InternalRuleBase;
import org.drools.core.impl.RuleBaseFactory;
import org.drools.core.reteoo.ObjectTypeNode;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.gouji.rulebook.Rulebook;
import org.gouji.rulebook.RulebookException;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.definition.KiePackage;
import org.kie.api.definition.rule.Rule;
import org.kie.api.runtime.rule.Match;

/** The compiled rules; safe for use by several threads. */
public final class RuleBase {
  /** Names the model classes that the build generated from the checks, one a line. */
  public static final String MODELS = "rule-models";

  /**
   * What a check.drl may use without saying so, on one line so that its lines keep their numbers.
   */
  public static final String IMPORTS =
      "import java.util.Map; import org.gouji.model.*; import org.gouji.prose.*; import org.gouji.examining.*; global Examiner examiner; global Classification classification; global Norms norms; ";

  private final Supplier<KieBase> builder;
  private @Nullable KieBase all;
  private final Map<String, KieBase> single = new ConcurrentHashMap<>();
  private final Map<Class<?>, Boolean> asked = new ConcurrentHashMap<>();

  /** Asked for the first time, it begins to build: the first file is read meanwhile. */
  private static final class Bundled {
    static final RuleBase BASE =
        new RuleBase(
            () ->
                KieBaseBuilder.createKieBaseFromModel(
                    models(), RuleBaseFactory.newKnowledgeBaseConfiguration()));

    static {
      Thread builder = new Thread(BASE::all, "rules");
      builder.setDaemon(true);
      builder.setUncaughtExceptionHandler((thread, broken) -> {});
      builder.start();
    }
  }

  /** The builder gives a new, independent rule base with every rule each time it is asked. */
  private RuleBase(Supplier<KieBase> builder) {
    this.builder = builder;
  }

  /**
   * The bundled checks, as the build compiled them; one for all. Returns at once, whoever examines
   * first waits until they are ready.
   */
  public static RuleBase bundled() {
    return Bundled.BASE;
  }

  /**
   * Rules that the product does not carry, compiled now.
   *
   * @param rules texts by what messages call their files
   * @throws RulebookException where a rule does not compile, with file and line
   */
  public static RuleBase compiled(Map<String, String> rules) {
    RuleBase base = new RuleBase(() -> ClassicBuilder.compile(rules));
    base.all();
    return base;
  }

  /** The rule bases of a rulebook: the bundled checks and, where there are any, an office's own. */
  public static List<RuleBase> of(Rulebook rulebook) {
    Map<String, String> additional = rulebook.rules(rulebook.additionalIds());
    return additional.isEmpty() ? List.of(bundled()) : List.of(bundled(), compiled(additional));
  }

  /**
   * Every rule; whoever asks while they are being built waits, and hears of it where that fails.
   */
  synchronized KieBase all() {
    KieBase built = all;
    if (built == null) {
      built = builder.get();
      all = built;
    }
    return built;
  }

  /** Whether a rule asks for facts of this class; the others would only pass through Drools. */
  boolean asksFor(Class<?> type) {
    Boolean known = asked.get(type);
    return known != null ? known : asked.computeIfAbsent(type, this::isPattern);
  }

  private boolean isPattern(Class<?> type) {
    return ((InternalRuleBase) all())
        .getRete().getObjectTypeNodes().stream()
            .map(ObjectTypeNode::getObjectType)
            .anyMatch(
                pattern ->
                    pattern instanceof ClassObjectType known
                        && known.getClassType().isAssignableFrom(type));
  }

  /** The fact that a rule looks at without any other; null where it looks at more. */
  static @Nullable Object onlyFact(Match match) {
    List<RuleConditionElement> conditions = ((RuleImpl) match.getRule()).getLhs().getChildren();
    return conditions.size() == 1
            && conditions.get(0) instanceof Pattern pattern
            && pattern.getSource() == null
        ? match.getObjects().get(0)
        : null;
  }

  /** The rules, each alone: for finding out which of them fails. */
  KieBase only(String rule) {
    return single.computeIfAbsent(rule, this::buildOnly);
  }

  List<String> ruleNames() {
    return all().getKiePackages().stream()
        .flatMap(rules -> rules.getRules().stream())
        .map(Rule::getName)
        .sorted()
        .toList();
  }

  private KieBase buildOnly(String kept) {
    KieBase base = builder.get();
    for (KiePackage rules : List.copyOf(base.getKiePackages())) {
      for (Rule rule : List.copyOf(rules.getRules())) {
        if (!rule.getName().equals(kept)) {
          base.removeRule(rules.getName(), rule.getName());
        }
      }
    }
    return base;
  }

  private static List<Model> models() {
    List<Model> models = new ArrayList<>();
    try (InputStream in = RuleBase.class.getResourceAsStream(MODELS)) {
      if (in == null) {
        throw new IllegalStateException("the product was built without its rules");
      }
      for (String name : new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
        models.add(Class.forName(name).asSubclass(Model.class).getConstructor().newInstance());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("the product's rules are damaged", e);
    }
    return models;
  }
}
