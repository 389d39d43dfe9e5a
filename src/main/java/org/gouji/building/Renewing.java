package org.gouji.building;

import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Opcodes;

/** Lifts a class of Java 5 times to Java 8. */
final class Renewing extends ClassVisitor {
  Renewing(ClassVisitor next) {
    super(Opcodes.ASM9, next);
  }

  @Override
  public void visit(
      int version,
      int access,
      String name,
      @Nullable String signature,
      String superName,
      String @Nullable [] interfaces) {
    super.visit(Math.max(version, Opcodes.V1_8), access, name, signature, superName, interfaces);
  }
}
