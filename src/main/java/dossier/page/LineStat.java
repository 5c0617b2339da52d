package dossier.page;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * How often one line was met in different articles of a site, and where: counted in place. The same counts without
 * positions are kept of the site's articles themselves.
 */
final class LineStat {
  /** Bytes of a stored one. */
  static final int BYTES = 5 * Integer.BYTES + 3 * Long.BYTES;

  private int articles;
  private int head;
  private int tail;
  private int pairs;
  private int related;
  private long article;
  private TitleWords title = TitleWords.NONE;

  /** Where a line stands, told by the article's own sentences around it. */
  enum Place {
    /** Before all of them. */
    HEAD,
    BETWEEN,
    /** After all of them. */
    TAIL
  }

  /** Counts one more article. */
  void add(long id, TitleWords words, Place place) {
    articles++;
    if (place == Place.HEAD) head++;
    if (place == Place.TAIL) tail++;
    if (!title.isNone() && !words.isNone()) {
      pairs++;
      if (title.shares(words)) related++;
    }
    article = id;
    title = words;
  }

  /** Makes old articles count half. */
  void halve() {
    articles /= 2;
    head /= 2;
    tail /= 2;
    pairs /= 2;
    related /= 2;
  }

  int articles() {
    return articles;
  }

  /** The part of the articles in which it stood at that place. */
  double at(Place place) {
    int there = place == Place.HEAD ? head : place == Place.TAIL ? tail : articles - head - tail;
    return (double) there / Math.max(1, articles);
  }

  /** The part of neighbouring articles that share a word in their titles; {@code otherwise} when too few are known. */
  double relatedness(int least, double otherwise) {
    return pairs < least ? otherwise : (double) related / pairs;
  }

  /** The last article that held it. */
  long article() {
    return article;
  }

  /** The words of that article's title. */
  TitleWords title() {
    return title;
  }

  void write(DataOutput out) throws IOException {
    out.writeInt(articles);
    out.writeInt(head);
    out.writeInt(tail);
    out.writeInt(pairs);
    out.writeInt(related);
    out.writeLong(article);
    out.writeLong(title.first());
    out.writeLong(title.second());
  }

  static LineStat read(DataInput in) throws IOException {
    LineStat stat = new LineStat();
    stat.articles = in.readInt();
    stat.head = in.readInt();
    stat.tail = in.readInt();
    stat.pairs = in.readInt();
    stat.related = in.readInt();
    stat.article = in.readLong();
    stat.title = new TitleWords(in.readLong(), in.readLong());
    return stat;
  }
}
