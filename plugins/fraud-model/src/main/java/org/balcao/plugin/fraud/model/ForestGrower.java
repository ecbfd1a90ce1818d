package org.balcao.plugin.fraud.model;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.balcao.plugin.fraud.model.ModelCard.Importance;

/**
 * Grows the trees of a forest side by side. Each has a seed of its own, so that the order is no
 * matter.
 */
final class ForestGrower {
  /** Each needs some 100 MB while it grows. */
  private static final int SIDE_BY_SIDE = 4;

  private static final int EXPLAINED = 20_000;

  private final byte[][] rows;
  private final boolean[] fraud;
  private final TrainingOptions options;
  private final Consumer<String> progress;

  ForestGrower(byte[][] rows, boolean[] fraud, TrainingOptions options, Consumer<String> progress) {
    this.rows = rows;
    this.fraud = fraud;
    this.options = options;
    this.progress = progress;
  }

  /**
   * What came of it.
   *
   * @param unseenScores each row's score by the trees that had not seen it
   */
  @SuppressWarnings("ArrayRecordComponent")
  record Grown(Forest forest, double[] unseenScores) {}

  private record Seen(Tree tree, BitSet rows) {}

  Grown grow(Bins bins) {
    int[] figures = telling(bins);
    if (figures.length == 0) {
      throw new ModelException("every column has one value only: there is nothing to learn from");
    }
    TreeGrower grower = new TreeGrower(rows, fraud, figures, options);
    int threads = Math.min(SIDE_BY_SIDE, Runtime.getRuntime().availableProcessors());
    ExecutorService workers = Executors.newFixedThreadPool(threads);
    try {
      AtomicInteger done = new AtomicInteger();
      List<Future<Seen>> growing = new ArrayList<>();
      for (int i = 0; i < options.trees(); i++) {
        int number = i;
        growing.add(
            workers.submit(
                () -> {
                  BitSet used = new BitSet(rows.length);
                  Tree tree = grower.grow(number, used);
                  tell(done.incrementAndGet());
                  return new Seen(tree, used);
                }));
      }
      return gather(growing);
    } finally {
      workers.shutdownNow();
    }
  }

  private synchronized void tell(int done) {
    int step = Math.max(1, options.trees() / 10);
    if (done % step == 0 || done == options.trees()) {
      progress.accept("grew " + done + " of " + options.trees() + " trees");
    }
  }

  private int[] telling(Bins bins) {
    boolean[] missing = new boolean[bins.width()];
    boolean[] present = new boolean[bins.width()];
    for (byte[] row : rows) {
      for (int f = 0; f < row.length; f++) {
        missing[f] |= row[f] == 0;
        present[f] |= row[f] != 0;
      }
    }
    return IntStream.range(0, bins.width())
        .filter(f -> bins.varies(f, missing[f] && present[f]))
        .toArray();
  }

  /** Adds up in the order of the trees, so that the sums are the same on every machine. */
  private Grown gather(List<Future<Seen>> growing) {
    double[] sums = new double[rows.length];
    int[] counts = new int[rows.length];
    List<Tree> trees = new ArrayList<>();
    for (Future<Seen> grown : growing) {
      Seen seen = result(grown);
      trees.add(seen.tree);
      for (int i = 0; i < rows.length; i++) {
        if (!seen.rows.get(i)) {
          sums[i] += seen.tree.score(rows[i]);
          counts[i]++;
        }
      }
    }
    Forest forest = new Forest(trees);
    for (int i = 0; i < rows.length; i++) {
      // Of very few trees all may have seen a row.
      sums[i] = counts[i] == 0 ? forest.score(rows[i]) : sums[i] / counts[i];
    }
    return new Grown(forest, sums);
  }

  private static Seen result(Future<Seen> growing) {
    try {
      return growing.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ModelException("training was interrupted; nothing was written", e);
    } catch (ExecutionException e) {
      throw new ModelException("a tree could not be grown: " + e.getCause(), e);
    }
  }

  static List<Importance> importance(Forest forest, List<String> names, byte[][] rows) {
    double[] sums = new double[names.size()];
    int step = Math.max(1, rows.length / EXPLAINED);
    int count = 0;
    for (int i = 0; i < rows.length; i += step) {
      double[] shares = new double[sums.length];
      forest.explain(rows[i], shares);
      for (int f = 0; f < sums.length; f++) {
        sums[f] += Math.abs(shares[f]);
      }
      count++;
    }
    int explained = count;
    return IntStream.range(0, sums.length)
        .mapToObj(f -> new Importance(names.get(f), sums[f] / explained))
        .sorted(Comparator.comparingDouble(Importance::weight).reversed())
        .toList();
  }
}
