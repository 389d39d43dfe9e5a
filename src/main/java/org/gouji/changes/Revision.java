package org.gouji.changes;

import org.gouji.model.Text;

/** From a revision that the user names to the commit that the work tree is compared with. */
final class Revision {
  private Revision() {}

  /**
   * The commit at which the present one and the revision parted.
   *
   * @throws CannotTell where git knows no such revision, or no common history
   */
  static String base(Git git, String revision) throws CannotTell {
    Git.Answer commit = git.ask("rev-parse", "--verify", "--quiet", revision + "^{commit}");
    if (!commit.isYes()) {
      throw isShallow(git) ? shallow(revision) : unknown(revision);
    }
    Git.Answer base = git.ask("merge-base", commit.line(), "HEAD");
    if (!base.isYes()) {
      throw isShallow(git) ? shallow(revision) : unrelated(revision);
    }
    return base.line();
  }

  private static CannotTell unknown(String revision) {
    return new CannotTell(
        new Text("git 没有这个版本：" + revision, "git knows no such revision: " + revision));
  }

  private static CannotTell shallow(String revision) {
    return new CannotTell(
        new Text(
            "浅克隆里没有通向这个版本的历史：" + revision + "（GitHub：fetch-depth: 0；GitLab：GIT_DEPTH: 0）",
            "the shallow clone lacks the history to "
                + revision
                + " (GitHub: fetch-depth: 0; GitLab: GIT_DEPTH: 0)"));
  }

  private static CannotTell unrelated(String revision) {
    return new CannotTell(
        new Text(
            "当前提交与它没有共同的历史：" + revision,
            "the present commit has no history in common with " + revision));
  }

  private static boolean isShallow(Git git) throws CannotTell {
    return git.ask("rev-parse", "--is-shallow-repository").line().equals("true");
  }
}
