package org.gouji.cli;

import java.util.List;
import org.gouji.model.Text;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in both languages what is wrong with the arguments. */
final class UsageErrors {
  private UsageErrors() {}

  static Text describe(ParameterException bad) {
    if (bad instanceof UnmatchedArgumentException unmatched) {
      String word = unmatched.getUnmatched().get(0);
      List<String> similar = unmatched.getSuggestions();
      Text guess =
          similar.isEmpty()
              ? new Text("", "")
              : new Text("，是不是 " + similar.get(0) + "？", "; did you mean " + similar.get(0) + "?");
      return new Text(
          "没有这个命令或选项：" + word + guess.zh(), "no such command or option: " + word + guess.en());
    }
    if (bad instanceof MissingParameterException missing) {
      String names =
          String.join(" ", missing.getMissing().stream().map(ArgSpec::paramLabel).toList());
      return new Text("缺少 " + names, names + " is missing");
    }
    ArgSpec argument = bad.getArgSpec();
    if (argument != null && bad.getValue() != null) {
      String name =
          argument.isOption()
              ? String.join("/", ((OptionSpec) argument).names())
              : argument.paramLabel();
      return new Text(name + " 不能是 " + bad.getValue(), name + " cannot be " + bad.getValue());
    }
    String message = String.valueOf(bad.getMessage()).lines().findFirst().orElse("");
    return new Text(message, message);
  }
}
