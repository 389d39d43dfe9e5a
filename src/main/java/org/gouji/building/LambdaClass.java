package org.gouji.building;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** The class of a lambda or of a reference to a method: what it captured are its fields. */
final class LambdaClass {
  private static final String NEW = "<init>";

  private final String name;
  private final String nest;
  private final String method;
  private final Type[] captured;
  private final Type face;
  private final Type called;
  private final Handle target;

  /**
   * A class to be made.
   *
   * @param name its internal name
   * @param nest the class whose private methods it may call
   * @param method the name of the interface's one method
   * @param made takes what it captured, gives the interface
   * @param called the interface's method, without type parameters
   * @param target what it calls
   */
  LambdaClass(String name, String nest, String method, String made, Type called, Handle target) {
    this.name = name;
    this.nest = nest;
    this.method = method;
    this.captured = Type.getArgumentTypes(made);
    this.face = Type.getReturnType(made);
    this.called = called;
    this.target = target;
  }

  /** Puts one on the stack, in place of what it captures. */
  void callFrom(MethodVisitor code) {
    if (captured.length == 0) {
      code.visitFieldInsn(Opcodes.GETSTATIC, name, "ONLY", face.getDescriptor());
    } else {
      String descriptor = Type.getMethodDescriptor(face, captured);
      code.visitMethodInsn(Opcodes.INVOKESTATIC, name, "of", descriptor, false);
    }
  }

  /**
   * The class.
   *
   * @param typed the interface's method with the types that it has here
   */
  byte[] bytes(Type typed) {
    ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
    writer.visit(
        Opcodes.V17,
        Opcodes.ACC_FINAL | Opcodes.ACC_SUPER | Opcodes.ACC_SYNTHETIC,
        name,
        null,
        "java/lang/Object",
        new String[] {face.getInternalName()});
    writer.visitNestHost(nest);
    writeConstructor(writer);
    writeFactory(writer);
    writeMethod(writer, typed);
    writer.visitEnd();
    return writer.toByteArray();
  }

  private void writeConstructor(ClassWriter writer) {
    String descriptor = Type.getMethodDescriptor(Type.VOID_TYPE, captured);
    MethodVisitor code = writer.visitMethod(Opcodes.ACC_PRIVATE, NEW, descriptor, null, null);
    code.visitCode();
    code.visitVarInsn(Opcodes.ALOAD, 0);
    code.visitMethodInsn(Opcodes.INVOKESPECIAL, "java/lang/Object", NEW, "()V", false);
    int local = 1;
    for (int i = 0; i < captured.length; i++) {
      String type = captured[i].getDescriptor();
      writer.visitField(Opcodes.ACC_PRIVATE | Opcodes.ACC_FINAL, "c" + i, type, null, null);
      code.visitVarInsn(Opcodes.ALOAD, 0);
      code.visitVarInsn(captured[i].getOpcode(Opcodes.ILOAD), local);
      code.visitFieldInsn(Opcodes.PUTFIELD, name, "c" + i, type);
      local += captured[i].getSize();
    }
    end(code, Type.VOID_TYPE);
  }

  private void writeFactory(ClassWriter writer) {
    boolean only = captured.length == 0;
    String made = Type.getMethodDescriptor(face, captured);
    MethodVisitor code =
        writer.visitMethod(
            Opcodes.ACC_STATIC, only ? "<clinit>" : "of", only ? "()V" : made, null, null);
    code.visitCode();
    code.visitTypeInsn(Opcodes.NEW, name);
    code.visitInsn(Opcodes.DUP);
    int local = 0;
    for (Type type : captured) {
      code.visitVarInsn(type.getOpcode(Opcodes.ILOAD), local);
      local += type.getSize();
    }
    String descriptor = Type.getMethodDescriptor(Type.VOID_TYPE, captured);
    code.visitMethodInsn(Opcodes.INVOKESPECIAL, name, NEW, descriptor, false);
    if (only) {
      int access = Opcodes.ACC_STATIC | Opcodes.ACC_FINAL;
      writer.visitField(access, "ONLY", face.getDescriptor(), null, null);
      code.visitFieldInsn(Opcodes.PUTSTATIC, name, "ONLY", face.getDescriptor());
    }
    end(code, only ? Type.VOID_TYPE : face);
  }

  private void writeMethod(ClassWriter writer, Type typed) {
    MethodVisitor code =
        writer.visitMethod(Opcodes.ACC_PUBLIC, method, called.getDescriptor(), null, null);
    Conversion conversion = new Conversion(code);
    boolean creates = target.getTag() == Opcodes.H_NEWINVOKESPECIAL;
    code.visitCode();
    if (creates) {
      code.visitTypeInsn(Opcodes.NEW, target.getOwner());
      code.visitInsn(Opcodes.DUP);
    }
    List<Type> wanted = wanted();
    for (int i = 0; i < captured.length; i++) {
      code.visitVarInsn(Opcodes.ALOAD, 0);
      code.visitFieldInsn(Opcodes.GETFIELD, name, "c" + i, captured[i].getDescriptor());
    }
    Type[] given = called.getArgumentTypes();
    Type[] here = typed.getArgumentTypes();
    int local = 1;
    for (int i = 0; i < given.length; i++) {
      code.visitVarInsn(given[i].getOpcode(Opcodes.ILOAD), local);
      conversion.convert(given[i], here[i], wanted.get(captured.length + i));
      local += given[i].getSize();
    }
    code.visitMethodInsn(
        opcode(), target.getOwner(), target.getName(), target.getDesc(), target.isInterface());
    Type result =
        creates ? Type.getObjectType(target.getOwner()) : Type.getReturnType(target.getDesc());
    conversion.convertResult(result, called.getReturnType());
    end(code, called.getReturnType());
  }

  /** What the target takes, the object that it is called on first. */
  private List<Type> wanted() {
    List<Type> wanted = new ArrayList<>(Arrays.asList(Type.getArgumentTypes(target.getDesc())));
    int tag = target.getTag();
    if (tag != Opcodes.H_INVOKESTATIC && tag != Opcodes.H_NEWINVOKESPECIAL) {
      wanted.add(0, Type.getObjectType(target.getOwner()));
    }
    return wanted;
  }

  private int opcode() {
    return switch (target.getTag()) {
      case Opcodes.H_INVOKESTATIC -> Opcodes.INVOKESTATIC;
      case Opcodes.H_NEWINVOKESPECIAL -> Opcodes.INVOKESPECIAL;
      default -> target.isInterface() ? Opcodes.INVOKEINTERFACE : Opcodes.INVOKEVIRTUAL;
    };
  }

  private static void end(MethodVisitor code, Type result) {
    code.visitInsn(result.getOpcode(Opcodes.IRETURN));
    code.visitMaxs(0, 0);
    code.visitEnd();
  }
}
