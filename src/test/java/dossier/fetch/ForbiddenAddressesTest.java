package dossier.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dossier.article.CanonicalUrl;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ForbiddenAddressesTest {
  private static final Names NAMES = new Names().answer("metadata.google.internal", "169.254.169.254")
      .answer("intranet", "10.1.2.3")
      .answer("mixed.example", "93.184.215.14", "192.168.0.9")
      .answer("nat64.example", "64:ff9b::a9fe:a9fe")
      .answer("mapped.example", "::ffff:10.0.0.1")
      .answer("ula.example", "fd00:ec2::254")
      .answer("nowhere.example");

  /** What a fetcher without exceptions makes of an address; nothing is connected to. */
  private static Fetched fetched(String url) {
    try (WebFetcher fetcher = new WebFetcher(FetchSettings.usual("1", null), InstantSource.system(), NAMES,
        time -> {})) {
      return fetcher.fetch(new CanonicalUrl(url), Validators.NONE);
    }
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      http://127.0.0.1/                   | 127.0.0.1 is this machine itself: only public addresses are read
      http://127.8.9.1/                   | 127.8.9.1 is this machine itself: only public addresses are read
      http://2130706433/                  | 2130706433 is this machine itself: only public addresses are read
      http://0177.0.0.1/                  | 0177.0.0.1 is this machine itself: only public addresses are read
      http://017700000001/                | 017700000001 is this machine itself: only public addresses are read
      http://0x7f.1/                      | 0x7f.1 is this machine itself: only public addresses are read
      http://0x7F000001/                  | 0x7f000001 is this machine itself: only public addresses are read
      http://127.1/                       | 127.1 is this machine itself: only public addresses are read
      http://127.0.1/                     | 127.0.1 is this machine itself: only public addresses are read
      http://127.0.0.1./                  | 127.0.0.1. is this machine itself: only public addresses are read
      http://１２７.0.0.1/                | 127.0.0.1 is this machine itself: only public addresses are read
      http://127。0。0。1/                | 127.0.0.1 is this machine itself: only public addresses are read
      http://%31%32%37.0.0.1/             | 127.0.0.1 is this machine itself: only public addresses are read
      http://①②⑦.0.0.1/                  | 127.0.0.1 is this machine itself: only public addresses are read
      http://0/                           | 0 is an address without a place: only public addresses are read
      http://0.0.0.0/                     | 0.0.0.0 is an address without a place: only public addresses are read
      http://localhost/                   | localhost is this machine itself: only public addresses are read
      http://LOCALHOST./                  | localhost. is this machine itself: only public addresses are read
      http://a.localhost/                 | a.localhost is this machine itself: only public addresses are read
      http://10.0.0.1/                    | 10.0.0.1 is a private address: only public addresses are read
      http://172.16.0.1/                  | 172.16.0.1 is a private address: only public addresses are read
      http://172.31.255.255/              | 172.31.255.255 is a private address: only public addresses are read
      http://192.168.1.1/                 | 192.168.1.1 is a private address: only public addresses are read
      http://3232235777/                  | 3232235777 is a private address: only public addresses are read
      http://100.64.0.1/                  | 100.64.0.1 is an address shared behind a carrier: only public addresses are read
      http://100.100.100.200/             | 100.100.100.200 is an address shared behind a carrier: only public addresses are read
      http://169.254.169.254/latest       | 169.254.169.254 is a link-local address: only public addresses are read
      http://0xa9fea9fe/                  | 0xa9fea9fe is a link-local address: only public addresses are read
      http://168.63.129.16/               | 168.63.129.16 is a cloud's own service: only public addresses are read
      http://192.0.0.192/                 | 192.0.0.192 is an address reserved for protocols: only public addresses are read
      http://192.0.2.1/                   | 192.0.2.1 is an address for documentation: only public addresses are read
      http://198.51.100.1/                | 198.51.100.1 is an address for documentation: only public addresses are read
      http://203.0.113.9/                 | 203.0.113.9 is an address for documentation: only public addresses are read
      http://198.19.0.1/                  | 198.19.0.1 is an address for benchmarks: only public addresses are read
      http://224.0.0.1/                   | 224.0.0.1 is a multicast address: only public addresses are read
      http://240.0.0.1/                   | 240.0.0.1 is a reserved address: only public addresses are read
      http://255.255.255.255/             | 255.255.255.255 is a reserved address: only public addresses are read
      http://[::]/                        | :: is an obsolete form of an IPv4 address: only public addresses are read
      http://[::1]/                       | ::1 is this machine itself: only public addresses are read
      http://[0:0:0:0:0:0:0:1]/           | ::1 is this machine itself: only public addresses are read
      http://[::ffff:127.0.0.1]/          | 127.0.0.1 is this machine itself: only public addresses are read
      http://[::ffff:7f00:1]/             | 127.0.0.1 is this machine itself: only public addresses are read
      http://[::127.0.0.1]/               | ::7f00:1 is an obsolete form of an IPv4 address: only public addresses are read
      http://[fc00::1]/                   | fc00::1 is a private address: only public addresses are read
      http://[fd00:ec2::254]/             | fd00:ec2::254 is a private address: only public addresses are read
      http://[fe80::1]/                   | fe80::1 is a link-local address: only public addresses are read
      http://[fec0::1]/                   | fec0::1 is a private address: only public addresses are read
      http://[ff02::1]/                   | ff02::1 is a multicast address: only public addresses are read
      http://[2002:7f00:1::]/             | 2002:7f00:1:: is a tunnel's address: only public addresses are read
      http://[2001:0:a00:1::]/            | 2001:0:a00:1:: is an address reserved for protocols and tunnels: only public addresses are read
      http://[64:ff9b::10.0.0.1]/         | 64:ff9b::a00:1 is a private address: only public addresses are read
      http://[64:ff9b::127.0.0.1]/        | 64:ff9b::7f00:1 is this machine itself: only public addresses are read
      http://[64:ff9b:1::a00:1]/          | 64:ff9b:1::a00:1 is a reserved address: only public addresses are read
      http://[2001:db8::1]/               | 2001:db8::1 is an address for documentation: only public addresses are read
      http://[3fff::1]/                   | 3fff::1 is an address for documentation: only public addresses are read
      http://[100::1]/                    | 100::1 is a reserved address: only public addresses are read
      http://134744072/                   | 134744072 is an unusual spelling of an IP address: those are not read
      http://8.8.2056/                    | 8.8.2056 is an unusual spelling of an IP address: those are not read
      http://256.0.0.1/                   | 256.0.0.1 is not a host
      http://1.2.3.4.5/                   | 1.2.3.4.5 is not a host
      http://08.0.0.1/                    | 08.0.0.1 is not a host
      http://99999999999999999999999/     | 99999999999999999999999 is not a host
      http://metadata.google.internal/    | metadata.google.internal leads to a link-local address: only public addresses are read
      http://intranet/                    | intranet leads to a private address: only public addresses are read
      http://mixed.example/               | mixed.example leads to a private address: only public addresses are read
      http://nat64.example/               | nat64.example leads to a link-local address: only public addresses are read
      http://mapped.example/              | mapped.example leads to a private address: only public addresses are read
      http://ula.example/                 | ula.example leads to a private address: only public addresses are read
      http://site.example/                | site.example leads to this machine itself: only public addresses are read
      http://me:secret@site.example/      | addresses with a user name or password are not read
      http://me@site.example/             | addresses with a user name or password are not read
      http://site.example:22/             | port 22 is not one that pages are read from
      http://site.example:25/             | port 25 is not one that pages are read from
      http://site.example:6667/           | port 6667 is not one that pages are read from
      ftp://site.example/                 | it is not an http or https address
      file:///etc/passwd                  | it is not an http or https address
      gopher://site.example:70/           | it is not an http or https address
      jar:http://site.example/a.jar!/     | it is not an http or https address
      http://[fe80::1%25eth0]/            | it is not an http or https address
      http://site.example:99999/          | it is not an http or https address
      http:///                            | it is not an http or https address
      """)
  void isRefusedBeforeAnythingIsSent(String url, String reason) {
    assertThat(fetched(url)).isEqualTo(new Fetched.Refused(reason));
  }

  @Test
  void aNameWithoutAnAddressMayGetOne() {
    assertThat(fetched("http://nowhere.example/"))
        .isEqualTo(new Fetched.Failed("nowhere.example is not known to the name service", null));
  }

  @ParameterizedTest
  @ValueSource(strings = { "8.8.8.8", "9.255.255.255", "11.0.0.0", "100.63.255.255", "100.128.0.0", "126.255.255.255",
      "128.0.0.1", "169.253.255.255", "172.15.255.255", "172.32.0.0", "192.0.1.0", "192.167.255.255", "198.17.255.255",
      "198.20.0.0", "223.255.255.255", "2606:4700::1111", "2a00:1450:4001::200e", "64:ff9b::808:808", "2001:200::1" })
  void publicNeighboursAreAllowed(String address) {
    assertThat(new AddressRules(false).forbidden(InetAddress.ofLiteral(address))).isNull();
  }

  @Test
  void onlyLoopbackIsLifted() {
    AddressRules lifted = new AddressRules(true);
    assertThat(lifted.forbidden(InetAddress.ofLiteral("127.0.0.1"))).isNull();
    assertThat(lifted.forbidden(InetAddress.ofLiteral("::1"))).isNull();
    assertThat(lifted.forbidden(InetAddress.ofLiteral("64:ff9b::7f00:1"))).isEqualTo("this machine itself");
    assertThat(lifted.forbidden(InetAddress.ofLiteral("0.0.0.0"))).isEqualTo("an address without a place");
    assertThat(lifted.forbidden(InetAddress.ofLiteral("10.0.0.1"))).isEqualTo("a private address");
  }

  @Test
  void theConnectionItselfChecksWhomItConnectsTo() throws Exception {
    byte[] inside = { 10, 0, 0, 1 };
    try (GuardedSocket socket = new GuardedSocket(new AddressRules(false), 1)) {
      assertThatThrownBy(
          () -> socket.connect(new InetSocketAddress(InetAddress.getByAddress("b.example", inside), 80), 1))
          .isInstanceOf(ForbiddenAddressException.class)
          .hasMessage("b.example leads to a private address: only public addresses are read");
      assertThatThrownBy(() -> socket.connect(InetSocketAddress.createUnresolved("b.example", 80)))
          .isInstanceOf(UnknownHostException.class);
    }
  }
}
