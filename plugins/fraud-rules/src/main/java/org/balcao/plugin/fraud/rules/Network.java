package org.balcao.plugin.fraud.rules;

import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * An IP address or a network of addresses, such as {@code 192.0.2.7}, {@code 10.0.0.0/8} or {@code
 * 2001:db8::/32}.
 *
 * @param address the first one, as a number
 * @param bits of an address: 32 or 128
 * @param prefix how many leading bits an address has in common with the network
 */
record Network(BigInteger address, int bits, int prefix) {

  private static final Pattern PREFIX = Pattern.compile("\\d{1,3}");

  private static final String OCTET = "(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)";

  /**
   * Exactly literal addresses: anything else would be taken for a name and asked for in the DNS.
   */
  private static final Pattern LITERAL =
      Pattern.compile(
          "(?:OCTET\\.){3}OCTET|(?=[0-9a-fA-F:.]*:)[0-9a-fA-F:][0-9a-fA-F:.]{1,44}"
              .replace("OCTET", OCTET));

  /** Reads an address or a network; empty if it is neither. */
  static Optional<Network> parse(String text) {
    int slash = text.indexOf('/');
    if (slash < 0) {
      return number(text).map(address -> new Network(address.number, address.bits, address.bits));
    }
    String prefix = text.substring(slash + 1);
    return number(text.substring(0, slash))
        .filter(address -> PREFIX.matcher(prefix).matches())
        .filter(address -> Integer.parseInt(prefix) <= address.bits)
        .map(address -> new Network(address.number, address.bits, Integer.parseInt(prefix)));
  }

  /** Clears what lies behind the prefix: {@code 10.1.2.3/8} is {@code 10.0.0.0/8}. */
  Network {
    int rest = bits - prefix;
    address = address.shiftRight(rest).shiftLeft(rest);
  }

  /** This, and every larger network that it lies in; the smallest first. */
  List<Network> around() {
    return IntStream.iterate(prefix, length -> length >= 0, length -> length - 1)
        .mapToObj(length -> new Network(address, bits, length))
        .toList();
  }

  private static Optional<Address> number(String text) {
    if (!LITERAL.matcher(text).matches()) {
      return Optional.empty();
    }
    try {
      byte[] bytes = InetAddress.getByName(text).getAddress();
      return Optional.of(new Address(new BigInteger(1, bytes), bytes.length * 8));
    } catch (UnknownHostException e) {
      return Optional.empty();
    }
  }

  private record Address(BigInteger number, int bits) {}
}
