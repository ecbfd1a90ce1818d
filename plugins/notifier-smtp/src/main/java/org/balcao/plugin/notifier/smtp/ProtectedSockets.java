package org.balcao.plugin.notifier.smtp;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import javax.net.SocketFactory;
import javax.net.ssl.SSLSocketFactory;

/** Puts protection over sockets that another factory makes. */
final class ProtectedSockets extends SSLSocketFactory {
  private final SocketFactory sockets;
  private final SSLSocketFactory protection;

  ProtectedSockets(SocketFactory sockets, SSLSocketFactory protection) {
    this.sockets = sockets;
    this.protection = protection;
  }

  /** Neither connected nor protected yet; the mail library does the one and asks for the other. */
  @Override
  public Socket createSocket() throws IOException {
    return sockets.createSocket();
  }

  @Override
  public Socket createSocket(Socket socket, String host, int port, boolean autoClose)
      throws IOException {
    return protection.createSocket(socket, host, port, autoClose);
  }

  @Override
  public Socket createSocket(String host, int port) throws IOException {
    return createSocket(sockets.createSocket(host, port), host, port, true);
  }

  @Override
  public Socket createSocket(InetAddress host, int port) throws IOException {
    return createSocket(sockets.createSocket(host, port), host.getHostName(), port, true);
  }

  @Override
  public Socket createSocket(String host, int port, InetAddress from, int fromPort)
      throws IOException {
    return createSocket(host, port);
  }

  @Override
  public Socket createSocket(InetAddress host, int port, InetAddress from, int fromPort)
      throws IOException {
    return createSocket(host, port);
  }

  @Override
  public String[] getDefaultCipherSuites() {
    return protection.getDefaultCipherSuites();
  }

  @Override
  public String[] getSupportedCipherSuites() {
    return protection.getSupportedCipherSuites();
  }
}
