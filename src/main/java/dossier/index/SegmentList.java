package dossier.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.codecs.Codec;
import org.apache.lucene.codecs.CodecUtil;
import org.apache.lucene.index.SegmentCommitInfo;
import org.apache.lucene.index.SegmentInfo;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.util.StringHelper;
import org.jspecify.annotations.Nullable;

/**
 * The segments of an index in the order in which they were begun.
 *
 * @param committed whether they are those of the last commit, rather than all whose own description can be read
 */
record SegmentList(List<SegmentCommitInfo> segments, boolean committed) {
  private static final String DESCRIPTION = ".si";
  private static final int MAGIC = Integer.BYTES;
  private static final int VERSION = Integer.BYTES;

  /** Those of a folder. */
  static SegmentList of(Directory directory) throws IOException {
    try {
      return new SegmentList(sorted(SegmentInfos.readLatestCommit(directory).asList()), true);
    } catch (IOException | RuntimeException damaged) {
      return new SegmentList(sorted(described(directory)), false);
    }
  }

  private static List<SegmentCommitInfo> sorted(List<SegmentCommitInfo> segments) {
    return segments.stream().sorted(Comparator.comparingLong(segment -> number(segment.info.name))).toList();
  }

  /** Without the list of the commit it is not known which documents were taken out; the newest text of an article is in the last segment. */
  private static List<SegmentCommitInfo> described(Directory directory) throws IOException {
    List<SegmentCommitInfo> segments = new ArrayList<>();
    for (String file : directory.listAll()) {
      if (!file.endsWith(DESCRIPTION)) continue;
      SegmentInfo info = info(file, directory);
      if (info != null) segments.add(new SegmentCommitInfo(info, 0, 0, -1, -1, -1, null));
    }
    return segments;
  }

  private static @Nullable SegmentInfo info(String file, Directory directory) {
    try (IndexInput in = directory.openInput(file, IOContext.READONCE)) {
      byte[] header = CodecUtil.readIndexHeader(in);
      byte[] id = new byte[StringHelper.ID_LENGTH];
      System.arraycopy(header, MAGIC + 1 + header[MAGIC] + VERSION, id, 0, id.length);
      String name = file.substring(0, file.length() - DESCRIPTION.length());
      SegmentInfo info = Codec.getDefault().segmentInfoFormat().read(directory, name, id, IOContext.READONCE);
      info.setCodec(Codec.getDefault());
      return info;
    } catch (IOException | RuntimeException damaged) {
      return null;
    }
  }

  private static long number(String segment) {
    return Long.parseLong(segment.substring(1), Character.MAX_RADIX);
  }
}
