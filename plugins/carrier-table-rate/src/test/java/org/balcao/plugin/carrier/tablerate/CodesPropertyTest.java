package org.balcao.plugin.carrier.tablerate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotBlank;
import net.jqwik.api.constraints.StringLength;
import org.balcao.spi.OperationKey;
import org.junit.jupiter.api.Test;

class CodesPropertyTest {

  private static final String ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

  @Property
  void everyWrongCharacterIsFound(
      @ForAll @NotBlank @StringLength(max = 40) String key,
      @ForAll @IntRange(min = 0, max = 16) int at,
      @ForAll @IntRange(min = 1, max = 35) int shift) {
    String code = TrackingCodes.of("BL", TrackingCodes.name(key(key)), 1).get(0);
    assertTrue(CheckCharacter.isRight(code));
    char wrong = ALPHABET.charAt((ALPHABET.indexOf(code.charAt(at)) + shift) % 36);
    assertFalse(CheckCharacter.isRight(code.substring(0, at) + wrong + code.substring(at + 1)));
  }

  @Test
  void codesOfManyOperationsAndParcelsDiffer() {
    Set<String> codes = new HashSet<>();
    for (int i = 0; i < 20_000; i++) {
      codes.addAll(TrackingCodes.of("BL", TrackingCodes.name(key("" + i)), 12));
    }
    assertEquals(240_000, codes.size());
  }

  @Test
  void theCheckCharacterIsThatOfTheStandard() {
    // The example of ISO 7064's users, the Global Release Identifier.
    assertTrue(CheckCharacter.isRight("A12425GABC1234002M"));
  }

  @Property
  void recordsAreReadBackAsTheyWereWritten(@ForAll List<String> values) throws IOException {
    RecordText text = new RecordText();
    for (int i = 0; i < values.size(); i++) {
      text.put("name." + i, values.get(i));
    }
    RecordText read = RecordText.parse(text.toString());
    for (int i = 0; i < values.size(); i++) {
      assertEquals(values.get(i), read.get("name." + i));
    }
  }

  private static OperationKey key(String value) {
    return new OperationKey("carrier.book", value);
  }
}
