package org.gouji.building;

import java.util.List;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Puts a text together as compilers before Java 9 did.
 *
 * @param method takes the parts, gives the text
 * @param type of the method
 * @param recipe the text, with a mark for each part
 * @param constants parts that the text could not hold
 */
record Concatenation(String method, String type, String recipe, List<Object> constants) {
  private static final char PART = '\1';
  private static final char CONSTANT = '\2';
  private static final String BUILDER = "java/lang/StringBuilder";

  void write(ClassVisitor target) {
    int access = Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC | Opcodes.ACC_SYNTHETIC;
    MethodVisitor code = target.visitMethod(access, method, type, null, null);
    code.visitCode();
    code.visitTypeInsn(Opcodes.NEW, BUILDER);
    code.visitInsn(Opcodes.DUP);
    code.visitMethodInsn(Opcodes.INVOKESPECIAL, BUILDER, "<init>", "()V", false);
    Type[] parts = Type.getArgumentTypes(type);
    int part = 0;
    int local = 0;
    int constant = 0;
    StringBuilder literal = new StringBuilder();
    for (int i = 0; i < recipe.length(); i++) {
      char each = recipe.charAt(i);
      if (each == PART) {
        append(code, literal);
        code.visitVarInsn(parts[part].getOpcode(Opcodes.ILOAD), local);
        append(code, appended(parts[part]));
        local += parts[part].getSize();
        part++;
      } else if (each == CONSTANT) {
        literal.append(constants.get(constant));
        constant++;
      } else {
        literal.append(each);
      }
    }
    append(code, literal);
    code.visitMethodInsn(Opcodes.INVOKEVIRTUAL, BUILDER, "toString", "()Ljava/lang/String;", false);
    code.visitInsn(Opcodes.ARETURN);
    code.visitMaxs(0, 0);
    code.visitEnd();
  }

  private static void append(MethodVisitor code, StringBuilder literal) {
    if (!literal.isEmpty()) {
      code.visitLdcInsn(literal.toString());
      append(code, "Ljava/lang/String;");
      literal.setLength(0);
    }
  }

  private static void append(MethodVisitor code, String type) {
    String descriptor = "(" + type + ")L" + BUILDER + ";";
    code.visitMethodInsn(Opcodes.INVOKEVIRTUAL, BUILDER, "append", descriptor, false);
  }

  /** What the builder takes a part as. */
  private static String appended(Type part) {
    return switch (part.getSort()) {
      case Type.BYTE, Type.SHORT -> "I";
      case Type.ARRAY, Type.OBJECT ->
          part.getClassName().equals("java.lang.String")
              ? part.getDescriptor()
              : "Ljava/lang/Object;";
      default -> part.getDescriptor();
    };
  }
}
