package org.balcao.plugin.fraud.model;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Trees whose mean is the score. */
record Forest(List<Tree> trees) {
  Forest {
    trees = List.copyOf(trees);
  }

  double score(byte[] row) {
    double sum = 0;
    for (Tree tree : trees) {
      sum += tree.score(row);
    }
    return sum / trees.size();
  }

  /** The score, and how much of it each figure brought about. */
  double explain(byte[] row, double[] shares) {
    double sum = 0;
    for (Tree tree : trees) {
      sum += tree.explain(row, shares);
    }
    for (int i = 0; i < shares.length; i++) {
      shares[i] /= trees.size();
    }
    return sum / trees.size();
  }

  void write(DataOutputStream out) throws IOException {
    out.writeInt(trees.size());
    for (Tree tree : trees) {
      tree.write(out);
    }
  }

  static Forest read(DataInputStream in, int width) throws IOException {
    int size = in.readInt();
    if (size < 1 || size > 10_000) {
      throw new IOException("there is no forest");
    }
    List<Tree> trees = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      trees.add(Tree.read(in, width));
    }
    return new Forest(trees);
  }
}
