package org.gouji.building;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.RecordComponentVisitor;
import org.objectweb.asm.Type;

/** A class without those invokedynamic instructions that have a plain form. */
final class PlainClass extends ClassVisitor {
  private static final String LAMBDAS = "java/lang/invoke/LambdaMetafactory";
  private static final String TEXTS = "java/lang/invoke/StringConcatFactory";
  private static final String RECORDS = "java/lang/runtime/ObjectMethods";

  private final RecordMethods methods = new RecordMethods();
  private final List<String> stated = new ArrayList<>();
  private final List<Concatenation> texts = new ArrayList<>();
  private final Map<String, byte[]> lambdas = new TreeMap<>();
  private String name = "";
  private String nest = "";
  private boolean isInterface;

  PlainClass(ClassVisitor next) {
    super(Opcodes.ASM9, next);
  }

  String name() {
    return name;
  }

  /** The class whose private methods the classes of lambdas may call, too. */
  String nest() {
    return nest;
  }

  /** The classes of its lambdas, by internal name. */
  Map<String, byte[]> lambdas() {
    return lambdas;
  }

  boolean changed() {
    return !lambdas.isEmpty() || !stated.isEmpty() || !texts.isEmpty();
  }

  @Override
  public void visit(
      int version,
      int access,
      String className,
      @Nullable String signature,
      String superName,
      String @Nullable [] interfaces) {
    name = className;
    nest = className;
    isInterface = (access & Opcodes.ACC_INTERFACE) != 0;
    super.visit(version, access, className, signature, superName, interfaces);
  }

  @Override
  public void visitNestHost(String host) {
    nest = host;
    super.visitNestHost(host);
  }

  @Override
  public RecordComponentVisitor visitRecordComponent(
      String component, String descriptor, @Nullable String signature) {
    methods.component(component, descriptor);
    return super.visitRecordComponent(component, descriptor, signature);
  }

  @Override
  public MethodVisitor visitMethod(
      int access,
      String method,
      String descriptor,
      @Nullable String signature,
      String @Nullable [] exceptions) {
    MethodVisitor next = super.visitMethod(access, method, descriptor, signature, exceptions);
    return new MethodVisitor(Opcodes.ASM9, next) {
      @Override
      public void visitInvokeDynamicInsn(
          String called, String type, Handle bootstrap, Object... arguments) {
        if (!plainly(this, called, type, bootstrap, arguments)) {
          super.visitInvokeDynamicInsn(called, type, bootstrap, arguments);
        }
      }
    };
  }

  private boolean plainly(
      MethodVisitor code, String called, String type, Handle bootstrap, Object... arguments) {
    if (bootstrap.getOwner().equals(LAMBDAS) && bootstrap.getName().equals("metafactory")) {
      String lambda = name + "$$Lambda" + lambdas.size();
      LambdaClass made =
          new LambdaClass(lambda, nest, called, type, (Type) arguments[0], (Handle) arguments[1]);
      lambdas.put(lambda, made.bytes((Type) arguments[2]));
      made.callFrom(code);
      return true;
    }
    if (bootstrap.getOwner().equals(TEXTS)
        && bootstrap.getName().equals("makeConcatWithConstants")) {
      List<Object> constants = Arrays.asList(arguments).subList(1, arguments.length);
      String method = RecordMethods.PREFIX + "text" + texts.size();
      texts.add(new Concatenation(method, type, (String) arguments[0], constants));
      code.visitMethodInsn(Opcodes.INVOKESTATIC, name, method, type, isInterface);
      return true;
    }
    if (bootstrap.getOwner().equals(RECORDS) && !called.equals("toString")) {
      stated.add(called);
      code.visitMethodInsn(Opcodes.INVOKESTATIC, name, RecordMethods.PREFIX + called, type, false);
      return true;
    }
    return false;
  }

  @Override
  public void visitEnd() {
    stated.forEach(each -> methods.write(cv, name, each));
    texts.forEach(each -> each.write(cv));
    super.visitEnd();
  }
}
