package org.balcao.plugin.fraud.model;

import java.util.Arrays;
import java.util.BitSet;
import java.util.SplittableRandom;
import org.tribuo.MutableDataset;
import org.tribuo.classification.Label;
import org.tribuo.classification.LabelFactory;
import org.tribuo.classification.dtree.CARTClassificationTrainer;
import org.tribuo.classification.dtree.impurity.GiniIndex;
import org.tribuo.common.tree.Node;
import org.tribuo.common.tree.SplitNode;
import org.tribuo.common.tree.TreeModel;
import org.tribuo.impl.ArrayExample;
import org.tribuo.provenance.SimpleDataSourceProvenance;

/**
 * Grows one tree with Tribuo's CART on a sample of the training rows: as many frauds as there are,
 * drawn with replacement, and a few times as many good orders; both classes weigh the same. That is
 * how the imbalance is dealt with, and nothing but training rows is resampled.
 */
final class TreeGrower {
  private static final LabelFactory LABELS = new LabelFactory();
  private static final Label GOOD = new Label("good");
  private static final Label FRAUD = new Label("fraud");

  /** So many good orders are drawn for each fraud, and so many at least and at most. */
  private static final int GOOD_PER_FRAUD = 2;

  private static final int GOOD_AT_LEAST = 3_000;
  private static final int SAMPLE_AT_MOST = 40_000;

  private final byte[][] rows;
  private final int[] frauds;
  private final int[] goods;
  private final int[] figures;
  private final String[] names;
  private final TrainingOptions options;

  /**
   * @param figures those that tell orders apart; the others are not looked at
   */
  TreeGrower(byte[][] rows, boolean[] fraud, int[] figures, TrainingOptions options) {
    this.rows = rows;
    this.figures = figures;
    this.options = options;
    frauds = indices(fraud, true);
    goods = indices(fraud, false);
    names = new String[figures.length];
    for (int i = 0; i < names.length; i++) {
      // Tribuo numbers figures in the order of their names.
      names[i] = "f%05d".formatted(i);
    }
  }

  private static int[] indices(boolean[] fraud, boolean wanted) {
    int[] indices = new int[fraud.length];
    int count = 0;
    for (int i = 0; i < fraud.length; i++) {
      if (fraud[i] == wanted) {
        indices[count++] = i;
      }
    }
    return Arrays.copyOf(indices, count);
  }

  /**
   * Grows a tree.
   *
   * @param used is set for the rows that the tree has seen
   */
  Tree grow(int number, BitSet used) {
    SplittableRandom random = new SplittableRandom(Cell.mix(options.seed() * 1_000_003L + number));
    int fraudCount = Math.min(frauds.length, SAMPLE_AT_MOST / (GOOD_PER_FRAUD + 1));
    int goodCount = Math.min(goods.length, Math.max(GOOD_AT_LEAST, GOOD_PER_FRAUD * fraudCount));
    int[] sample = new int[fraudCount + goodCount];
    for (int i = 0; i < sample.length; i++) {
      int[] from = i < fraudCount ? frauds : goods;
      sample[i] = from[random.nextInt(from.length)];
      used.set(sample[i]);
    }
    float fraudWeight = (float) goodCount / fraudCount;
    MutableDataset<Label> data =
        new MutableDataset<>(new SimpleDataSourceProvenance("orders", LABELS), LABELS);
    for (int i = 0; i < sample.length; i++) {
      ArrayExample<Label> example =
          new ArrayExample<>(i < fraudCount ? FRAUD : GOOD, names, values(rows[sample[i]]));
      example.setWeight(i < fraudCount ? fraudWeight : 1f);
      data.add(example);
    }
    float share = (float) options.figuresPerSplit() / figures.length;
    TreeModel<Label> model =
        new CARTClassificationTrainer(
                options.depth(),
                2f * goodCount * options.leafShare(),
                0f,
                Math.min(1f, share),
                false,
                new GiniIndex(),
                random.nextLong())
            .train(data);
    return flat(model, sample, fraudCount, fraudWeight);
  }

  private double[] values(byte[] row) {
    double[] values = new double[figures.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = row[figures[i]];
    }
    return values;
  }

  private Tree flat(TreeModel<Label> model, int[] sample, int fraudCount, float fraudWeight) {
    int size = model.countNodes(model.getRoot());
    Tree tree =
        new Tree(new short[size], new byte[size], new int[size], new int[size], new float[size]);
    place(model.getRoot(), tree, 0);
    double[] fraud = new double[size];
    double[] all = new double[size];
    for (int i = 0; i < sample.length; i++) {
      double weight = i < fraudCount ? fraudWeight : 1;
      byte[] row = rows[sample[i]];
      for (int node = 0; ; node = tree.next(node, row)) {
        all[node] += weight;
        fraud[node] += i < fraudCount ? weight : 0;
        if (tree.figures()[node] < 0) {
          break;
        }
      }
    }
    for (int i = 0; i < size; i++) {
      // As if one fraud and its weight in good orders had come by every node: no leaf is certain.
      tree.values()[i] = (float) ((fraud[i] + fraudWeight) / (all[i] + 2 * fraudWeight));
    }
    return tree;
  }

  /** Gives the first place that is free behind a node and all below it. */
  private int place(Node<Label> node, Tree tree, int at) {
    if (!(node instanceof SplitNode<Label> split)) {
      tree.figures()[at] = -1;
      return at + 1;
    }
    tree.figures()[at] = (short) figures[split.getFeatureID()];
    tree.bins()[at] = (byte) Math.floor(split.splitValue());
    tree.left()[at] = at + 1;
    int right = place(split.getLessThanOrEqual(), tree, at + 1);
    tree.right()[at] = right;
    return place(split.getGreaterThan(), tree, right);
  }
}
