package dossier.embed;

import ai.djl.huggingface.tokenizers.Encoding;
import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/** MiniLM-L6-v2, quantised, from its library jar, run by ONNX Runtime on one core for each caller. */
public final class OnnxEmbedder implements Embedder {
  private static final String NAME = "all-minilm-l6-v2-q";
  /** Word pieces that the model was trained to read; the rest of a text is cut. */
  private static final int MOST_PIECES = 256;

  private final OrtEnvironment environment;
  private final OrtSession session;
  private final HuggingFaceTokenizer tokenizer;
  private final ReadWriteLock open = new ReentrantReadWriteLock();
  private boolean closed;

  private OnnxEmbedder(OrtEnvironment environment, OrtSession session, HuggingFaceTokenizer tokenizer) {
    this.environment = environment;
    this.session = session;
    this.tokenizer = tokenizer;
  }

  /**
   * Loads the model; takes about half a second and 60 MB.
   *
   * @param unpacked where the tokenizer's native library is unpacked, unless {@code DJL_CACHE_DIR} says
   * @throws EmbeddingException when the model or a native library cannot be loaded
   */
  public static OnnxEmbedder load(Path unpacked) throws EmbeddingException {
    if (System.getenv("DJL_CACHE_DIR") == null && System.getProperty("DJL_CACHE_DIR") == null)
      System.setProperty("DJL_CACHE_DIR", unpacked.toString());
    try {
      OrtEnvironment environment = OrtEnvironment.getEnvironment();
      HuggingFaceTokenizer tokenizer = tokenizer();
      try {
        return new OnnxEmbedder(environment, session(environment), tokenizer);
      } catch (OrtException | IOException | RuntimeException e) {
        tokenizer.close();
        throw e;
      }
    } catch (OrtException | IOException | RuntimeException | LinkageError e) {
      throw new EmbeddingException("the embedding model cannot be loaded: " + e.getMessage(), e);
    }
  }

  private static HuggingFaceTokenizer tokenizer() throws IOException {
    try (InputStream json = resource("-tokenizer.json")) {
      return HuggingFaceTokenizer.newInstance(json, Map.of("padding", "false", "truncation", "true", "maxLength",
          String.valueOf(MOST_PIECES), "modelMaxLength", String.valueOf(MOST_PIECES)));
    }
  }

  private static OrtSession session(OrtEnvironment environment) throws OrtException, IOException {
    try (InputStream model = resource(".onnx"); OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      return environment.createSession(model.readAllBytes(), options);
    }
  }

  private static InputStream resource(String ending) throws FileNotFoundException {
    InputStream stream = OnnxEmbedder.class.getResourceAsStream("/" + NAME + ending);
    if (stream == null) throw new FileNotFoundException(NAME + ending + " is not in the program's libraries");
    return stream;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public float[] embed(String text) throws EmbeddingException {
    open.readLock().lock();
    try {
      if (closed) throw new IllegalStateException("the embedder is closed");
      return run(tokenizer.encode(text));
    } catch (OrtException | RuntimeException e) {
      throw new EmbeddingException("a text cannot be embedded: " + e.getMessage(), e);
    } finally {
      open.readLock().unlock();
    }
  }

  private float[] run(Encoding pieces) throws OrtException {
    long[] mask = pieces.getAttentionMask();
    try (OnnxTensor ids = OnnxTensor.createTensor(environment, new long[][]{ pieces.getIds() });
        OnnxTensor masked = OnnxTensor.createTensor(environment, new long[][]{ mask });
        OnnxTensor types = OnnxTensor.createTensor(environment, new long[][]{ pieces.getTypeIds() });
        OrtSession.Result result = session
            .run(Map.of("input_ids", ids, "attention_mask", masked, "token_type_ids", types))) {
      return Pooling.mean(((float[][][]) result.get(0).getValue())[0], mask);
    }
  }

  @Override
  public void close() {
    open.writeLock().lock();
    try {
      if (closed) return;
      closed = true;
      tokenizer.close();
      session.close();
    } catch (OrtException e) {
      throw new IllegalStateException("the embedding model cannot be let go: " + e.getMessage(), e);
    } finally {
      open.writeLock().unlock();
    }
  }
}
