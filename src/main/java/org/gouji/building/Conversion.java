package org.gouji.building;

import java.util.Map;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** The conversions that Java makes between an interface's method and what a lambda calls. */
final class Conversion {
  private static final Type OBJECT = Type.getType(Object.class);

  private static final Map<Type, Type> WRAPPERS =
      Map.of(
          Type.BOOLEAN_TYPE, Type.getType(Boolean.class),
          Type.BYTE_TYPE, Type.getType(Byte.class),
          Type.SHORT_TYPE, Type.getType(Short.class),
          Type.CHAR_TYPE, Type.getType(Character.class),
          Type.INT_TYPE, Type.getType(Integer.class),
          Type.LONG_TYPE, Type.getType(Long.class),
          Type.FLOAT_TYPE, Type.getType(Float.class),
          Type.DOUBLE_TYPE, Type.getType(Double.class));

  private final MethodVisitor code;

  Conversion(MethodVisitor code) {
    this.code = code;
  }

  /**
   * Makes of an argument what is wanted.
   *
   * @param given its type in the interface
   * @param here the narrower type that it has here
   */
  void convert(Type given, Type here, Type wanted) {
    boolean unboxed = WRAPPERS.containsKey(wanted) && !WRAPPERS.containsKey(here);
    cast(given, unboxed ? here : wanted);
    if (unboxed) {
      unbox(here, wanted);
    }
  }

  /** Makes of what was returned what the interface returns. */
  void convertResult(Type returned, Type wanted) {
    if (wanted.equals(Type.VOID_TYPE)) {
      if (returned.getSize() > 0) {
        code.visitInsn(returned.getSize() == 2 ? Opcodes.POP2 : Opcodes.POP);
      }
    } else if (WRAPPERS.containsKey(wanted) && !WRAPPERS.containsKey(returned)) {
      unbox(returned, wanted);
    } else {
      cast(returned, wanted);
    }
  }

  private void cast(Type from, Type to) {
    if (WRAPPERS.containsKey(from)) {
      if (WRAPPERS.containsKey(to)) {
        widen(from, to);
      } else {
        Type wrapper = wrapper(from);
        call(Opcodes.INVOKESTATIC, wrapper, "valueOf", Type.getMethodDescriptor(wrapper, from));
      }
    } else if (!to.equals(from) && !to.equals(OBJECT)) {
      code.visitTypeInsn(Opcodes.CHECKCAST, to.getInternalName());
    }
  }

  private void unbox(Type from, Type to) {
    Type held =
        WRAPPERS.entrySet().stream()
            .filter(each -> each.getValue().equals(from))
            .map(Map.Entry::getKey)
            .findFirst()
            .orElse(to);
    Type wrapper = wrapper(held);
    if (!wrapper.equals(from)) {
      code.visitTypeInsn(Opcodes.CHECKCAST, wrapper.getInternalName());
    }
    String method = held.getClassName() + "Value";
    call(Opcodes.INVOKEVIRTUAL, wrapper, method, Type.getMethodDescriptor(held));
    widen(held, to);
  }

  private void widen(Type from, Type to) {
    if (from.equals(to)) {
      return;
    }
    String both = from.getDescriptor() + to.getDescriptor();
    switch (both) {
      case "JF" -> code.visitInsn(Opcodes.L2F);
      case "JD" -> code.visitInsn(Opcodes.L2D);
      case "FD" -> code.visitInsn(Opcodes.F2D);
      default -> {
        switch (to.getSort()) {
          case Type.LONG -> code.visitInsn(Opcodes.I2L);
          case Type.FLOAT -> code.visitInsn(Opcodes.I2F);
          case Type.DOUBLE -> code.visitInsn(Opcodes.I2D);
          default -> {}
        }
      }
    }
  }

  private static Type wrapper(Type primitive) {
    Type wrapper = WRAPPERS.get(primitive);
    if (wrapper == null) {
      throw new IllegalArgumentException(primitive + " is not primitive");
    }
    return wrapper;
  }

  private void call(int opcode, Type owner, String method, String descriptor) {
    code.visitMethodInsn(opcode, owner.getInternalName(), method, descriptor, false);
  }
}
