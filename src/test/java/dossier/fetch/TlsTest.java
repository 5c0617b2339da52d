package dossier.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import dossier.article.CanonicalUrl;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TlsTest {
  private static final char[] PASSWORD = "a password".toCharArray();

  @Test
  void aServerWithoutATrustedCertificateIsNotRead(@TempDir Path folder) throws Exception {
    HttpsServer server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setHttpsConfigurator(new HttpsConfigurator(context(folder.resolve("keys.p12"))));
    server.start();
    HandClock clock = new HandClock();
    try (
        WebFetcher fetcher = new WebFetcher(FetchSettings.usual("1", null).withLoopback(), clock, new Names(), clock)) {
      assertThat(fetcher.fetch(new CanonicalUrl("https://site.example:" + server.getAddress().getPort() + "/"),
          Validators.NONE)).isEqualTo(new Fetched.Failed("site.example cannot be trusted or reached over TLS", null));
    } finally {
      server.stop(0);
    }
  }

  private static SSLContext context(Path keys) throws Exception {
    Process keytool = new ProcessBuilder(List.of(Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
        "-genkeypair", "-alias", "site", "-keyalg", "EC", "-dname", "CN=site.example", "-ext", "san=dns:site.example",
        "-keystore", keys.toString(), "-storetype", "PKCS12", "-storepass", new String(PASSWORD)))
        .redirectErrorStream(true)
        .redirectOutput(keys.resolveSibling("keytool.txt").toFile())
        .start();
    assertThat(keytool.waitFor()).isZero();
    KeyStore store = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(keys)) {
      store.load(in, PASSWORD);
    }
    KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    managers.init(store, PASSWORD);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(managers.getKeyManagers(), null, null);
    return context;
  }
}
