package org.balcao.plugin.payment.simulator;

import static org.balcao.plugin.payment.simulator.Shop.assertDone;
import static org.balcao.plugin.payment.simulator.Shop.assertNotApplied;
import static org.balcao.plugin.payment.simulator.Shop.assertRefused;
import static org.balcao.plugin.payment.simulator.Shop.assertUnknown;
import static org.balcao.plugin.payment.simulator.Shop.ref;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;
import org.balcao.spi.FailureKind;
import org.balcao.spi.Health;
import org.balcao.spi.PluginException;
import org.balcao.spi.ProviderRef;
import org.balcao.spi.RejectionKind;
import org.balcao.spi.payment.AuthorizeRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {
  @TempDir Path folder;
  private Path journal;

  @BeforeEach
  void name() {
    journal = folder.resolve("new folder").resolve("provider.journal");
  }

  private Shop start() {
    return new Shop("journal", journal.toString());
  }

  @Test
  void aRestartFindsTheProviderAsItWas() {
    Shop before = start();
    ProviderRef authorization =
        before.authorized("tok-approve,capture:timeout-after-effect,refund:decline");
    before.capture("c", authorization, "60.00", false);
    before.authorize("p", "tok-review>decline", "5.00");
    before.authorize("d", "tok-insufficient-funds");

    Shop after = start();
    after.assertBalance("100.00", "60.00", "0.00", "0.00");
    assertEquals(before.truth.operations(Shop.ORDER), after.truth.operations(Shop.ORDER));
    assertEquals(before.lookup("authorization"), after.lookup("authorization"));
    assertDone(after.lookupCapture("c"));
    assertRefused(RejectionKind.DECLINED, "insufficient-funds", after.lookup("d"));
    assertRefused(RejectionKind.DECLINED, "declined", after.refund("r", authorization, "1.00"));
    after.truth.settle(ref(after.lookup("p")));
    assertRefused(RejectionKind.DECLINED, "declined", before.lookup("p"));
  }

  @Test
  void aLookupThatIsToFailStillFailsAfterARestart() {
    start().authorize("a", "tok-timeout-after-effect,lookup:unavailable*always");
    assertUnknown("a", FailureKind.CONNECTION, start().lookup("a"));
  }

  @Test
  void oddOrderNumbersSurvive() {
    Shop before = start();
    var order =
        new AuthorizeRequest(
            "Nº 7 – \"a b\"\n%2F",
            Shop.euro("1.00"),
            Shop.order("tok", "1.00").payer(),
            Shop.order("tok", "1.00").billing(),
            Optional.empty(),
            Map.of());
    assertDone(before.gateway.authorize(order, before.call("a")));
    assertEquals(1, start().truth.operations(order.orderNumber()).size());
  }

  @Test
  void aLineThatWasTornAnywhereIsForgottenAndTheRestIsKept() throws IOException {
    Shop before = start();
    before.authorize("a", "tok-approve", "1.00");
    int whole = (int) Files.size(journal);
    before.authorize("b", "tok-approve", "2.00");
    byte[] bytes = Files.readAllBytes(journal);
    for (int length = whole; length < bytes.length; length++) {
      Files.write(journal, Arrays.copyOf(bytes, length));
      Shop after = start();
      assertDone(after.lookup("a"));
      assertNotApplied(FailureKind.NOT_FOUND, after.lookup("b"));
      assertDone(after.authorize("b", "tok-approve", "2.00"));
      assertArrayEquals(bytes, Files.readAllBytes(journal));
    }
  }

  @Test
  void aLastLineWithADamagedByteIsForgotten() throws IOException {
    start().authorize("a", "tok-approve");
    byte[] bytes = Files.readAllBytes(journal);
    bytes[bytes.length - 10] ^= 1;
    Files.write(journal, bytes);
    assertNotApplied(FailureKind.NOT_FOUND, start().lookup("a"));
  }

  @Test
  void damageInTheMiddleStopsTheStartAndIsNotCutAway() throws IOException {
    Shop before = start();
    before.authorize("a", "tok-approve");
    before.authorize("b", "tok-approve");
    byte[] bytes = Files.readAllBytes(journal);
    bytes[20] ^= 1;
    Files.write(journal, bytes);
    assertStartFails();
    assertArrayEquals(bytes, Files.readAllBytes(journal));
  }

  @Test
  void aFileOfSomebodyElseIsLeftAlone() throws IOException {
    Files.createDirectories(journal.getParent());
    for (String foreign :
        List.of("no line end", "one line\n", "two\nlines\n", "x".repeat(100_000))) {
      Files.writeString(journal, foreign);
      assertStartFails();
      assertEquals(foreign, Files.readString(journal));
    }
  }

  @Test
  void aLineOfANewerSimulatorStopsTheStartAndIsNotCutAway() throws IOException {
    start().authorize("a", "tok-approve");
    String line = Files.readString(journal).strip();
    String newer = line.substring(line.indexOf(' ', 5) + 1).replace("AUTHORIZATION", "PAYOUT");
    CRC32 crc = new CRC32();
    crc.update(newer.getBytes(StandardCharsets.US_ASCII));
    String text = String.format("sim1 %08x %s\n", crc.getValue(), newer);
    Files.writeString(journal, text);
    assertStartFails();
    assertEquals(text, Files.readString(journal));
  }

  @Test
  void aFolderIsNoJournal() throws IOException {
    Files.createDirectories(journal);
    assertStartFails();
  }

  @Test
  void anEmptiedJournalIsAProviderThatForgot() throws IOException {
    Shop shop = start();
    shop.authorize("a", "tok-approve");
    Files.write(journal, new byte[0], StandardOpenOption.TRUNCATE_EXISTING);
    assertNotApplied(FailureKind.NOT_FOUND, shop.lookup("a"));
    assertDone(shop.authorize("a", "tok-approve"));
  }

  @Test
  void aJournalThatCannotBeWrittenIsUnknownAndNotHealthy() throws IOException {
    Shop shop = start();
    ProviderRef authorization = shop.authorized("tok-approve");
    Files.delete(journal);
    Files.createDirectory(journal);
    assertUnknown("a", FailureKind.PROVIDER_ERROR, shop.authorize("a", "tok-approve"));
    assertUnknown("a", FailureKind.PROVIDER_ERROR, shop.lookup("a"));
    assertUnknown("c", FailureKind.PROVIDER_ERROR, shop.capture("c", authorization, "1.00", false));
    assertEquals(Health.Status.DOWN, shop.gateway.health().status());
  }

  @Test
  void aCallOfAnInterruptedThreadHarmsNoOther() {
    Shop shop = start();
    Thread.currentThread().interrupt();
    shop.authorize("a", "tok-approve");
    assertTrue(Thread.interrupted(), "the kernel must still see its interrupt");
    assertDone(shop.authorize("b", "tok-approve"));
    assertDone(start().lookup("b"));
  }

  @Test
  void theJournalHoldsNothingPersonalAndNoToken() throws IOException {
    start().authorize("a", "tok-approve");
    start().authorize("b", "pm_1234567");
    String text = Files.readString(journal);
    for (String secret : List.of("Ana", "example.org", "Recife", "pm_1234567")) {
      assertFalse(text.contains(secret), secret);
    }
  }

  private void assertStartFails() {
    PluginException refused = assertThrows(PluginException.class, this::start);
    assertEquals(PluginException.Kind.MISCONFIGURED, refused.kind());
    assertTrue(refused.getMessage().startsWith("setting 'journal': name a file"));
  }
}
