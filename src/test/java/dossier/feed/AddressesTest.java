package dossier.feed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressesTest {
  @ParameterizedTest
  @CsvSource(nullValues = "-", value = {
      "http://a.example/b/c?q, d, http://a.example/b/d",
      "http://a.example/b/c?q, ../d, http://a.example/d",
      "http://a.example/b/c?q, ../../../d/./e/.., http://a.example/d/",
      "http://a.example/b/c?q, /d//e, http://a.example/d//e",
      "http://a.example/b/c?q, //h.example/d, http://h.example/d",
      "http://a.example/b/c?q, ?x=1, http://a.example/b/c?x=1",
      "http://a.example/b/c?q, #f, http://a.example/b/c?q#f",
      "http://a.example, d, http://a.example/d",
      "http://a.example/b/, https://h.example/%7eX y, https://h.example/%7eX y",
      "http://a.example/b/, www.h.example/d, http://www.h.example/d",
      "-, /d, /d",
      "http://a.example/b/, '  ', -" })
  void anAddressIsResolvedWithoutChangingItsSpelling(String base, String printed, String address) {
    assertThat(Addresses.resolved(base, printed)).isEqualTo(address);
  }

  @ParameterizedTest
  @CsvSource({ "https://a.example/, true", "HTTP://a.example/, true", "/d, true", "javascript:alert(1), false",
      "data:text/html;x, false", "mailto:a@b.example, false", "http:d, false" })
  void onlyTheWebIsOpened(String address, boolean web) {
    assertThat(Addresses.isWeb(address)).isEqualTo(web);
  }
}
