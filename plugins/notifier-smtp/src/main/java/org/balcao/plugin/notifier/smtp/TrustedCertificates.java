package org.balcao.plugin.notifier.smtp;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.util.Collection;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;
import org.balcao.spi.PluginException;

/** Trusts the certificates of a PEM file instead of those of the Java runtime. */
final class TrustedCertificates {
  private static final String SETTING = "certificates";
  private static final long MOST_BYTES = 1L << 20;

  private TrustedCertificates() {}

  static SSLSocketFactory read(Path file) {
    try {
      if (Files.size(file) > MOST_BYTES) {
        throw PluginException.misconfigured(SETTING, "the file is larger than 1 MiB");
      }
      Collection<? extends Certificate> certificates =
          CertificateFactory.getInstance("X.509")
              .generateCertificates(new ByteArrayInputStream(Files.readAllBytes(file)));
      if (certificates.isEmpty()) {
        throw PluginException.misconfigured(SETTING, "the file holds no PEM certificate");
      }
      KeyStore trusted = KeyStore.getInstance(KeyStore.getDefaultType());
      trusted.load(null, null);
      for (Certificate certificate : certificates) {
        trusted.setCertificateEntry("certificate-" + trusted.size(), certificate);
      }
      TrustManagerFactory managers =
          TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
      managers.init(trusted);
      SSLContext context = SSLContext.getInstance("TLS");
      context.init(null, managers.getTrustManagers(), null);
      return context.getSocketFactory();
    } catch (IOException | GeneralSecurityException e) {
      throw PluginException.misconfigured(
          SETTING, "the file cannot be read as PEM certificates: " + file.toAbsolutePath());
    }
  }
}
