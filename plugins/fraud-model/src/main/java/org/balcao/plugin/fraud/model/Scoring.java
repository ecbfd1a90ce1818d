package org.balcao.plugin.fraud.model;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.balcao.plugin.fraud.model.Features.Maker;
import org.balcao.plugin.fraud.model.FraudModel.Judgement;
import org.balcao.plugin.fraud.model.ScoringOptions.Decision;

/** Judges a file in two passes: who used what, then each row. No row is held. */
final class Scoring {
  private static final int TELL_EACH = 100_000;

  private final FraudModel model;
  private final CsvRows rows;
  private final ScoringOptions options;
  private final Consumer<String> progress;
  private final Map<Decision, Integer> decisions = new EnumMap<>(Decision.class);
  private final BitSet frauds = new BitSet();
  private double[] probabilities = new double[1024];
  private int labelled;

  Scoring(FraudModel model, CsvRows rows, ScoringOptions options, Consumer<String> progress) {
    this.model = model;
    this.rows = rows;
    this.options = options;
    this.progress = progress;
  }

  ScoringResult run(Path scores) {
    RowParser parser =
        new RowParser(model.schema(), rows.file(), rows.header(), model.rules().salt());
    Map<String, Sightings> more = model.features().unseen();
    int count =
        rows.forEach(
            (number, line, cells) ->
                model.features().see(parser.parse(line, cells), Sightings.UNKNOWN, more));
    more.replaceAll((name, seen) -> seen.sorted());
    parser.warnings().forEach(warning -> progress.accept("  " + warning));
    progress.accept("read " + count + " rows");
    Maker maker = model.features().new Maker(more, false);
    Output.replace(
        scores,
        out -> {
          Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
          try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            write(csv, parser, maker);
          } catch (UncheckedIOException e) {
            throw e.getCause();
          }
        });
    return new ScoringResult(
        model.card().version(),
        count,
        decisions.getOrDefault(Decision.APPROVE, 0),
        decisions.getOrDefault(Decision.REVIEW, 0),
        decisions.getOrDefault(Decision.DECLINE, 0),
        quality());
  }

  private void write(CsvWriter csv, RowParser parser, Maker maker) {
    List<String> header = new ArrayList<>(List.of("line"));
    parser.keyColumn().ifPresent(header::add);
    header.addAll(List.of("probability", "decision"));
    for (int i = 1; i <= FraudModel.REASONS; i++) {
      header.add("reason_" + i);
    }
    csv.writeRecord(header);
    int label = rows.header().indexOf(model.schema().label());
    rows.forEach(
        (number, line, cells) -> {
          Judgement judgement = model.judge(parser.parse(line, cells), maker);
          Decision decision = options.decide(judgement.probability(), model.card().threshold());
          decisions.merge(decision, 1, Integer::sum);
          List<String> row = new ArrayList<>(List.of(Long.toString(line)));
          if (parser.keyColumn().isPresent()) {
            row.add(parser.name(line, cells));
          }
          row.add(Figures.of(judgement.probability(), 8));
          row.add(decision.name());
          for (int i = 0; i < FraudModel.REASONS; i++) {
            row.add(i < judgement.reasons().size() ? judgement.reasons().get(i).toString() : "");
          }
          csv.writeRecord(row);
          if (label >= 0) {
            note(cells.get(label).trim(), judgement.probability());
          }
          if ((number + 1) % TELL_EACH == 0) {
            progress.accept("judged " + (number + 1) + " rows");
          }
        });
  }

  private void note(String label, double probability) {
    if (!Cell.isMissing(label)) {
      if (labelled == probabilities.length) {
        probabilities = Arrays.copyOf(probabilities, 2 * labelled);
      }
      frauds.set(labelled, label.equals(model.schema().positive()));
      probabilities[labelled++] = probability;
    }
  }

  private Optional<Quality> quality() {
    int positives = frauds.cardinality();
    if (positives == 0 || positives == labelled) {
      return Optional.empty();
    }
    boolean[] outcomes = new boolean[labelled];
    frauds.stream().forEach(i -> outcomes[i] = true);
    return Optional.of(
        new Ranking(Arrays.copyOf(probabilities, labelled), outcomes)
            .quality(options.reviewAt().orElse(model.card().threshold())));
  }
}
