package foothold.retrieval;

/// Turns text into a vector of length 1 whose dot product with another tells how near two texts are in meaning.
public interface Embedder {

    /// The name of the model; vectors of different models cannot be compared.
    String model();

    /// How many numbers a vector has.
    int dimensions();

    /// The vector of a text. May take some milliseconds; safe to call from many threads.
    float[] embed(String text);
}
