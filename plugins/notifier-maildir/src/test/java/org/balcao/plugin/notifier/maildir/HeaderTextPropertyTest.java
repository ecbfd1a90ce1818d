package org.balcao.plugin.notifier.maildir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeUtility;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class HeaderTextPropertyTest {

  @Property
  void anyTextIsReadBackAsItWasWritten(@ForAll("lines") String text) throws Exception {
    String header = HeaderText.of(text);
    assertTrue(header.chars().allMatch(c -> c < 127));
    assertTrue(header.lines().allMatch(line -> line.length() <= 76));
    assertEquals(text, MimeUtility.decodeText(MimeUtility.unfold(header)));
  }

  @Property
  void anyNameIsReadBackAsItWasWritten(@ForAll("lines") String name) throws Exception {
    Mailbox mailbox = Mailbox.parse("ana@example.com", name).orElseThrow();
    InternetAddress read = new InternetAddress(MimeUtility.unfold(HeaderText.of(mailbox)));
    assertEquals("ana@example.com", read.getAddress());
    assertEquals(name.strip(), read.getPersonal() == null ? "" : read.getPersonal());
  }

  @Provide
  Arbitrary<String> lines() {
    return Arbitraries.strings()
        .withCharRange(' ', '~')
        .withChars("\u00E7\u00E3\u0416\u4F60\u597D\u20AC=?_\"\\")
        .ofMaxLength(150)
        .map(text -> text.replace("a", "\uD83D\uDCE6"));
  }
}
