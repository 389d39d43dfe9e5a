package org.gouji.yaml;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * A tree in a form that needs no parsing: the build writes the product's own YAML so, beside the
 * text.
 */
public final class TreeFile {
  private static final int SCALAR = 0;
  private static final int SEQUENCE = 1;
  private static final int MAPPING = 2;

  private TreeFile() {}

  /** The bytes from which {@link #read} makes an equal tree. */
  public static byte[] write(Node root) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      write(root, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** The tree that {@link #write} wrote. */
  public static Node read(byte[] bytes) {
    try {
      return read(new DataInputStream(new ByteArrayInputStream(bytes)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(Node node, DataOutputStream out) throws IOException {
    if (node instanceof Node.Scalar scalar) {
      out.writeByte(SCALAR);
      write(scalar, out);
    } else if (node instanceof Node.Sequence sequence) {
      writeHead(SEQUENCE, node, sequence.elements().size(), out);
      for (Node element : sequence.elements()) {
        write(element, out);
      }
    } else if (node instanceof Node.Mapping mapping) {
      writeHead(MAPPING, node, mapping.entries().size(), out);
      for (Node.Entry entry : mapping.entries()) {
        write(entry.key(), out);
        write(entry.value(), out);
      }
    }
  }

  private static void writeHead(int kind, Node node, int parts, DataOutputStream out)
      throws IOException {
    out.writeByte(kind);
    out.writeInt(parts);
    out.writeInt(node.line());
    out.writeInt(node.column());
    out.writeInt(node.length());
    out.writeInt(node.size());
  }

  private static void write(Node.Scalar scalar, DataOutputStream out) throws IOException {
    out.writeUTF(scalar.text());
    out.writeBoolean(scalar.plain());
    out.writeInt(scalar.line());
    out.writeInt(scalar.column());
    out.writeInt(scalar.length());
    out.writeInt(scalar.body().line());
    out.writeInt(scalar.body().column());
  }

  private static Node read(DataInputStream in) throws IOException {
    int kind = in.readByte();
    if (kind == SCALAR) {
      return scalar(in);
    }
    int parts = in.readInt();
    int line = in.readInt();
    int column = in.readInt();
    int length = in.readInt();
    int size = in.readInt();
    if (kind == SEQUENCE) {
      List<Node> elements = new ArrayList<>(parts);
      for (int i = 0; i < parts; i++) {
        elements.add(read(in));
      }
      return new Node.Sequence(List.copyOf(elements), line, column, length, size);
    }
    List<Node.Entry> entries = new ArrayList<>(parts);
    for (int i = 0; i < parts; i++) {
      entries.add(new Node.Entry(scalar(in), read(in)));
    }
    return new Node.Mapping(List.copyOf(entries), line, column, length, size);
  }

  private static Node.Scalar scalar(DataInputStream in) throws IOException {
    return new Node.Scalar(
        in.readUTF(),
        in.readBoolean(),
        in.readInt(),
        in.readInt(),
        in.readInt(),
        new Node.Body(in.readInt(), in.readInt()));
  }
}
