package org.balcao.plugin.fraud.model;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * One decision tree as flat arrays, root first, each node before its children.
 *
 * @param figures what a node asks for; -1 for a leaf
 * @param bins up to which bin the way goes left
 * @param left the next node on the left
 * @param right the next node on the right
 * @param values the share of fraud among the training rows that came by, both classes weighing the
 *     same
 */
// Nobody compares it, and lists of boxed numbers would be ten times as large.
@SuppressWarnings("ArrayRecordComponent")
record Tree(short[] figures, byte[] bins, int[] left, int[] right, float[] values) {
  private static final int NODE_BYTES = 2 + 1 + 4 + 4 + 4;

  float score(byte[] row) {
    int node = 0;
    while (figures[node] >= 0) {
      node = next(node, row);
    }
    return values[node];
  }

  /** Adds to each figure what asking for it changed, and gives the score. */
  float explain(byte[] row, double[] shares) {
    int node = 0;
    while (figures[node] >= 0) {
      int next = next(node, row);
      shares[figures[node]] += values[next] - values[node];
      node = next;
    }
    return values[node];
  }

  int next(int node, byte[] row) {
    return row[figures[node]] <= bins[node] ? left[node] : right[node];
  }

  void write(DataOutputStream out) throws IOException {
    out.writeInt(figures.length);
    for (int i = 0; i < figures.length; i++) {
      out.writeShort(figures[i]);
      out.writeByte(bins[i]);
      out.writeInt(left[i]);
      out.writeInt(right[i]);
      out.writeFloat(values[i]);
    }
  }

  /** Refuses what is no tree, so that no score runs out of it or in circles. */
  static Tree read(DataInputStream in, int width) throws IOException {
    int size = in.readInt();
    if (size < 1 || (long) size * NODE_BYTES > in.available()) {
      throw new IOException("a tree ends early");
    }
    Tree tree =
        new Tree(new short[size], new byte[size], new int[size], new int[size], new float[size]);
    for (int i = 0; i < size; i++) {
      tree.figures[i] = in.readShort();
      tree.bins[i] = in.readByte();
      tree.left[i] = in.readInt();
      tree.right[i] = in.readInt();
      tree.values[i] = in.readFloat();
      boolean leaf = tree.figures[i] < 0;
      if (tree.figures[i] >= width
          || (!leaf && !(within(tree.left[i], i, size) && within(tree.right[i], i, size)))
          || !(tree.values[i] >= 0 && tree.values[i] <= 1)) {
        throw new IOException("a node of a tree is damaged");
      }
    }
    return tree;
  }

  private static boolean within(int child, int parent, int size) {
    return child > parent && child < size;
  }
}
