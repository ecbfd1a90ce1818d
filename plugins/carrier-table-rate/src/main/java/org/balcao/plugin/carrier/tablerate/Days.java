package org.balcao.plugin.carrier.tablerate;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.balcao.spi.PluginException;

/** Working days from the handover to the arrival. */
record Days(int shortest, int longest) {
  private static final Pattern TEXT = Pattern.compile("(\\d{1,3})(?:\\s*-\\s*(\\d{1,3}))?");
  private static final int MOST = 180;

  /** Reads {@code 2-5}, or {@code 3} for exactly three. */
  static Days parse(String setting, String text) {
    Matcher matcher = TEXT.matcher(text.strip());
    if (matcher.matches()) {
      int shortest = Integer.parseInt(matcher.group(1));
      int longest = matcher.group(2) == null ? shortest : Integer.parseInt(matcher.group(2));
      if (shortest <= longest && longest <= MOST) {
        return new Days(shortest, longest);
      }
    }
    throw PluginException.misconfigured(
        setting, "is not working days such as 3 or 2-5, at most " + MOST);
  }
}
