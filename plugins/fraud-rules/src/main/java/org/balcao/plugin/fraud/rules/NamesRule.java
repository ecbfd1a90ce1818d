package org.balcao.plugin.fraud.rules;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.balcao.spi.Setting;
import org.balcao.spi.SettingType;
import org.balcao.spi.Settings;
import org.balcao.spi.fraud.FraudCase.PastOrder;

/** One device, address or payment instrument under many names. */
record NamesRule(Relation relation, Weight weight, int limit) implements Rule {

  private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  static final List<Setting> SETTINGS =
      Stream.of(
              settings(Relation.DEVICE, "0.25", 3),
              settings(Relation.ADDRESS, "0.15", 4),
              settings(Relation.TOKEN, "0.30", 2))
          .flatMap(List::stream)
          .toList();

  private static List<Setting> settings(Relation relation, String weight, int limit) {
    return List.of(
        Weight.penalty(
            weightOf(relation), weight, "when one " + relation.words + " is used under many names"),
        Setting.withDefault(
            limitOf(relation),
            SettingType.INTEGER,
            Integer.toString(limit),
            "How many different names for one "
                + relation.words
                + " count as many, this order's included"));
  }

  private static String weightOf(Relation relation) {
    return "names-" + relation.word + "-weight";
  }

  private static String limitOf(Relation relation) {
    return "names-" + relation.word + "-limit";
  }

  static List<Rule> from(Settings settings) {
    return Stream.of(Relation.DEVICE, Relation.ADDRESS, Relation.TOKEN)
        .<Rule>map(
            relation ->
                new NamesRule(
                    relation,
                    Weight.penalty(settings, weightOf(relation)),
                    Limits.number(settings, limitOf(relation), 2, Limits.MOST_ORDERS)))
        .toList();
  }

  @Override
  public List<Finding> judge(Evidence evidence) {
    Set<String> names = new HashSet<>();
    names.add(plain(evidence.facts().buyer().name()));
    for (PastOrder order : evidence.sharing(relation.shared)) {
      names.add(plain(order.buyerName()));
    }
    return names.size() < limit
        ? List.of()
        : weight.finding(
            "names-" + relation.word,
            "One "
                + relation.words
                + " under "
                + names.size()
                + " different names (limit "
                + limit
                + ")");
  }

  /** "LIMA, Ána" is "Ana Lima" written otherwise, and no other person. */
  static String plain(String name) {
    String letters = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
    return Arrays.stream(NOT_LETTERS.split(letters.toLowerCase(Locale.ROOT)))
        .filter(word -> !word.isEmpty())
        .sorted()
        .collect(Collectors.joining(" "));
  }
}
