package org.balcao.plugin.fraud.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.balcao.plugin.fraud.model.Neighbours.Question;

/** What must hold whatever the orders are. */
class JudgingPropertiesTest {
  private static final long DAY = 86_400;

  /** Neither later orders nor labels that were not known yet change what is known of the past. */
  @Property(tries = 100)
  void theFutureIsNotLookedAt(@ForAll long seed) {
    Random random = new Random(seed);
    Sightings past = new Sightings();
    Sightings all = new Sightings();
    double now = 50 * DAY;
    for (int i = 0; i < 40; i++) {
      long time = random.nextInt(100) * DAY * 1000;
      int who = random.nextInt(10);
      boolean before = time <= now * 1000;
      boolean known = time <= (now - 7 * DAY) * 1000;
      byte label = (byte) random.nextInt(2);
      if (before) {
        past.add(1, time, who, known ? label : Sightings.UNKNOWN);
      }
      all.add(1, time, who, label);
    }
    Question question = new Question(1, now, 3, 7 * DAY * 1000, -1);
    assertEquals(told(past.sorted(), question), told(all.sorted(), question));
  }

  private static List<Double> told(Sightings seen, Question question) {
    Neighbours neighbours = new Neighbours();
    neighbours.look(List.of(seen), question);
    return List.of(
        (double) neighbours.before(),
        (double) neighbours.hour(),
        (double) neighbours.day(),
        neighbours.sinceLast(question.time()),
        neighbours.fraudRate(0.1));
  }

  /** An order that is in the model and in the file counts once, and nobody is his own neighbour. */
  @Property(tries = 50)
  void everyAccountCountsOnce(@ForAll long seed) {
    Random random = new Random(seed);
    Sightings seen = new Sightings();
    for (int i = 0; i < 30; i++) {
      seen.add(1, random.nextInt(100) * 1000L, random.nextInt(8), Sightings.GOOD);
    }
    Sightings sorted = seen.sorted();
    Neighbours once = new Neighbours();
    Neighbours twice = new Neighbours();
    Question question = new Question(1, 50, 3, 0, -1);
    once.look(List.of(sorted), question);
    twice.look(List.of(sorted, sorted), question);
    assertEquals(once.all(), twice.all());
    assertEquals(once.before(), twice.before());
    assertTrue(once.all() <= 7);
  }

  /** ROC-AUC is what counting all pairs gives. */
  @Property(tries = 100)
  void theAreaIsTheShareOfPairsInOrder(
      @ForAll long seed, @ForAll @IntRange(min = 2, max = 60) int size) {
    Random random = new Random(seed);
    double[] judged = new double[size];
    boolean[] fraud = new boolean[size];
    for (int i = 0; i < size; i++) {
      judged[i] = random.nextInt(8) / 8.0;
      fraud[i] = i == 0 || i > 1 && random.nextInt(3) == 0;
    }
    double pairs = 0;
    double right = 0;
    for (int i = 0; i < size; i++) {
      for (int j = 0; j < size; j++) {
        if (fraud[i] && !fraud[j]) {
          pairs++;
          right += judged[i] > judged[j] ? 1 : judged[i] == judged[j] ? 0.5 : 0;
        }
      }
    }
    Quality quality = new Ranking(judged, fraud).quality(0.5);
    assertEquals(right / pairs, quality.rocAuc(), 1e-9);
    assertEquals(size, quality.orders());
  }

  /** Probabilities keep the order of scores and lie between 0 and 1. */
  @Property(tries = 50)
  void probabilitiesRiseWithScores(@ForAll long seed) {
    Random random = new Random(seed);
    double[] scores = random.doubles(500).toArray();
    boolean[] frauds = new boolean[500];
    for (int i = 0; i < 500; i++) {
      frauds[i] = random.nextDouble() < scores[i] * scores[i];
    }
    Calibration calibration = Calibration.of(scores, frauds);
    double before = -1;
    for (double score = 0; score <= 1; score += 0.001) {
      double probability = calibration.probability(score);
      assertTrue(probability > before && probability <= 1);
      before = probability;
    }
  }
}
