package org.gouji.building;

import java.util.LinkedHashMap;
import java.util.Map;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Writes out {@code hashCode} and {@code equals} of a record, with the results that Java's have.
 */
final class RecordMethods {
  /** The written-out method is called like the method, after this. */
  static final String PREFIX = "plain$";

  private static final Map<Type, String> WRAPPERS =
      Map.of(
          Type.BOOLEAN_TYPE, "java/lang/Boolean",
          Type.BYTE_TYPE, "java/lang/Byte",
          Type.SHORT_TYPE, "java/lang/Short",
          Type.CHAR_TYPE, "java/lang/Character",
          Type.INT_TYPE, "java/lang/Integer",
          Type.LONG_TYPE, "java/lang/Long",
          Type.FLOAT_TYPE, "java/lang/Float",
          Type.DOUBLE_TYPE, "java/lang/Double");

  private final Map<String, Type> components = new LinkedHashMap<>();

  void component(String name, String descriptor) {
    components.put(name, Type.getType(descriptor));
  }

  void write(ClassVisitor target, String owner, String method) {
    boolean hash = method.equals("hashCode");
    String descriptor = "(L" + owner + (hash ? ";)I" : ";Ljava/lang/Object;)Z");
    MethodVisitor code =
        target.visitMethod(
            Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC | Opcodes.ACC_SYNTHETIC,
            PREFIX + method,
            descriptor,
            null,
            null);
    code.visitCode();
    if (hash) {
      writeHashCode(code, owner);
    } else {
      writeEquals(code, owner);
    }
    code.visitMaxs(0, 0);
    code.visitEnd();
  }

  private void writeHashCode(MethodVisitor code, String owner) {
    code.visitInsn(Opcodes.ICONST_0);
    components.forEach(
        (name, type) -> {
          code.visitIntInsn(Opcodes.BIPUSH, 31);
          code.visitInsn(Opcodes.IMUL);
          code.visitVarInsn(Opcodes.ALOAD, 0);
          code.visitFieldInsn(Opcodes.GETFIELD, owner, name, type.getDescriptor());
          String wrapper = WRAPPERS.get(type);
          code.visitMethodInsn(
              Opcodes.INVOKESTATIC,
              wrapper == null ? "java/util/Objects" : wrapper,
              "hashCode",
              wrapper == null ? "(Ljava/lang/Object;)I" : "(" + type.getDescriptor() + ")I",
              false);
          code.visitInsn(Opcodes.IADD);
        });
    code.visitInsn(Opcodes.IRETURN);
  }

  private void writeEquals(MethodVisitor code, String owner) {
    Label different = new Label();
    code.visitVarInsn(Opcodes.ALOAD, 1);
    code.visitTypeInsn(Opcodes.INSTANCEOF, owner);
    code.visitJumpInsn(Opcodes.IFEQ, different);
    components.forEach(
        (name, type) -> {
          code.visitVarInsn(Opcodes.ALOAD, 0);
          code.visitFieldInsn(Opcodes.GETFIELD, owner, name, type.getDescriptor());
          code.visitVarInsn(Opcodes.ALOAD, 1);
          code.visitTypeInsn(Opcodes.CHECKCAST, owner);
          code.visitFieldInsn(Opcodes.GETFIELD, owner, name, type.getDescriptor());
          jumpIfDifferent(code, type, different);
        });
    code.visitInsn(Opcodes.ICONST_1);
    code.visitInsn(Opcodes.IRETURN);
    code.visitLabel(different);
    code.visitFrame(Opcodes.F_SAME, 0, null, 0, null);
    code.visitInsn(Opcodes.ICONST_0);
    code.visitInsn(Opcodes.IRETURN);
  }

  private static void jumpIfDifferent(MethodVisitor code, Type type, Label different) {
    String wrapper = WRAPPERS.get(type);
    if (wrapper == null) {
      code.visitMethodInsn(
          Opcodes.INVOKESTATIC,
          "java/util/Objects",
          "equals",
          "(Ljava/lang/Object;Ljava/lang/Object;)Z",
          false);
      code.visitJumpInsn(Opcodes.IFEQ, different);
    } else {
      String both = "(" + type.getDescriptor() + type.getDescriptor() + ")I";
      code.visitMethodInsn(Opcodes.INVOKESTATIC, wrapper, "compare", both, false);
      code.visitJumpInsn(Opcodes.IFNE, different);
    }
  }
}
