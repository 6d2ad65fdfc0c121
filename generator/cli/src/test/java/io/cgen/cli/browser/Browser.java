package io.cgen.cli.browser;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** A page in a Chromium without a window, driven by its DevTools protocol. */
public final class Browser implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String LISTENING = "DevTools listening on ";
  private static final long PATIENCE_SECONDS = 180;
  private static final String BLANK = "about:blank";

  private final Process process;
  private final WebSocket socket;
  private final BlockingQueue<JsonNode> received = new LinkedBlockingQueue<>();
  private final List<String> complaints = new ArrayList<>();
  private String session = "";
  private int last;

  private Browser(Process process, URI address) {
    this.process = process;
    socket =
        HttpClient.newHttpClient()
            .newWebSocketBuilder()
            .buildAsync(address, new Receiver(received))
            .join();
    String target = call("Target.createTarget", Map.of("url", BLANK)).at("/targetId").asText();
    session =
        call("Target.attachToTarget", Map.of("targetId", target, "flatten", true))
            .at("/sessionId")
            .asText();
    List.of("Page", "Runtime", "Log", "Network").forEach(domain -> call(domain + ".enable"));
  }

  /** The program of a Chromium, if this machine has one; {@code CGEN_CHROMIUM} names another. */
  public static Optional<String> program() {
    Stream<String> named = Stream.ofNullable(System.getenv("CGEN_CHROMIUM"));
    Stream<String> folders = Stream.of(System.getenv("PATH").split(java.io.File.pathSeparator));
    Stream<String> found =
        folders.flatMap(
            folder ->
                Stream.of("chromium", "chromium-browser", "google-chrome")
                    .map(name -> Path.of(folder, name).toString()));
    return Stream.concat(named, found)
        .filter(file -> Files.isExecutable(Path.of(file)))
        .findFirst();
  }

  /** Starts {@code program} with what it keeps in {@code profile}. */
  public static Browser start(String program, Path profile) throws IOException {
    Process process =
        new ProcessBuilder(
                program,
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--hide-scrollbars",
                "--disable-background-networking",
                "--disable-component-update",
                // What a container has for shared memory may be too little.
                "--disable-dev-shm-usage",
                "--no-first-run",
                "--remote-debugging-port=0",
                "--user-data-dir=" + profile)
            .redirectErrorStream(true)
            .start();
    BufferedReader said =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    List<String> before = new ArrayList<>();
    for (String line = said.readLine(); line != null; line = said.readLine()) {
      if (line.startsWith(LISTENING)) {
        drain(said);
        return new Browser(process, URI.create(line.substring(LISTENING.length())));
      }
      before.add(line);
    }
    throw new IOException(program + " did not start: " + before);
  }

  private static void drain(BufferedReader said) {
    Thread reader = new Thread(() -> said.lines().forEach(line -> {}), "browser's messages");
    reader.setDaemon(true);
    reader.start();
  }

  /**
   * Opens the page in {@code file} and waits until it was loaded; by way of an empty one, so that
   * it is not the page before that says so.
   */
  public void open(Path file) {
    go(BLANK, "about:");
    go(file.toUri().toString(), "file:");
  }

  private void go(String address, String protocol) {
    call("Page.navigate", Map.of("url", address));
    await("document.readyState === 'complete' && location.protocol === '" + protocol + "'");
  }

  /** What the browser and the page complained about since it started. */
  public List<String> complaints() {
    evaluate("0");
    return List.copyOf(complaints);
  }

  /** The value of a JavaScript expression in the page. */
  public JsonNode evaluate(String expression) {
    JsonNode answer =
        call("Runtime.evaluate", Map.of("expression", expression, "returnByValue", true));
    if (answer.has("exceptionDetails")) {
      throw new IllegalStateException(answer.get("exceptionDetails").toString());
    }
    return answer.at("/result/value");
  }

  /** Waits until a JavaScript expression is true. */
  public void await(String expression) {
    String last = settled(expression, "true");
    if (!last.equals("true")) {
      throw new IllegalStateException("it did not come to " + expression + ": " + last);
    }
  }

  /**
   * The value of a JavaScript expression as text, once it is what is expected; at the end of all
   * patience, what it is then.
   */
  public String settled(String expression, String expected) {
    long begin = System.nanoTime();
    String value = attempt(expression);
    while (!value.equals(expected)
        && System.nanoTime() - begin < TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS)) {
      pause();
      value = attempt(expression);
    }
    return value;
  }

  /** A page that is just left gives no answer but an error, and one not yet there has no parts. */
  private String attempt(String expression) {
    try {
      return evaluate(expression).asText();
    } catch (IllegalStateException notNow) {
      return notNow.toString();
    }
  }

  private static void pause() {
    try {
      Thread.sleep(5);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }

  /** Types a text where the focus is. */
  public void type(String text) {
    text.codePoints().forEach(c -> call("Input.insertText", Map.of("text", Character.toString(c))));
  }

  /** Presses and releases a key, by its name in JavaScript. */
  public void press(String key) {
    String text = key.length() == 1 ? key : key.equals("Enter") ? "\r" : "";
    int code = Map.of("Enter", 13, "Escape", 27, "Tab", 9).getOrDefault(key, 0);
    call(
        "Input.dispatchKeyEvent",
        Map.of(
            "type",
            text.isEmpty() ? "rawKeyDown" : "keyDown",
            "key",
            key,
            "text",
            text,
            "windowsVirtualKeyCode",
            code));
    call("Input.dispatchKeyEvent", Map.of("type", "keyUp", "key", key));
  }

  /** Makes the window so large, on a phone or not. */
  public void resize(int width, int height, boolean phone) {
    call(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", phone));
    await("matchMedia('(width: " + width + "px)').matches");
  }

  /** Makes the user prefer {@code light} or {@code dark}. */
  public void prefer(String scheme) {
    Map<String, String> preference = Map.of("name", "prefers-color-scheme", "value", scheme);
    call("Emulation.setEmulatedMedia", Map.of("features", List.of(preference)));
    await("matchMedia('(prefers-color-scheme: " + scheme + ")').matches");
  }

  /** A picture of the window, as PNG. */
  public byte[] picture() {
    String data = call("Page.captureScreenshot", Map.of("format", "png")).get("data").asText();
    return Base64.getDecoder().decode(data);
  }

  private JsonNode call(String method) {
    return call(method, Map.of());
  }

  private JsonNode call(String method, Map<String, ?> parameters) {
    ObjectNode message = JSON.createObjectNode();
    message.put("id", ++last).put("method", method);
    message.set("params", JSON.valueToTree(parameters));
    if (!session.isEmpty()) {
      message.put("sessionId", session);
    }
    socket.sendText(message.toString(), true).join();
    return answer(last);
  }

  private JsonNode answer(int id) {
    try {
      while (true) {
        JsonNode message = received.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
        if (message == null) {
          throw new IllegalStateException("the browser does not answer");
        }
        if (message.path("id").asInt() == id) {
          if (message.has("error")) {
            throw new IllegalStateException(message.get("error").toString());
          }
          return message.get("result");
        }
        note(message);
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }

  private void note(JsonNode event) {
    String method = event.path("method").asText();
    JsonNode parameters = event.path("params");
    switch (method) {
      case "Runtime.exceptionThrown" ->
          complaints.add(parameters.get("exceptionDetails").toString());
      case "Runtime.consoleAPICalled" -> complaints.add(parameters.get("args").toString());
      case "Log.entryAdded" -> complaints.add(parameters.at("/entry/text").asText());
      case "Network.requestWillBeSent" -> {
        String address = parameters.at("/request/url").asText();
        if (!address.startsWith("file:") && !address.equals(BLANK)) {
          complaints.add("asked for " + address);
        }
      }
      default -> {}
    }
  }

  /** Ends the browser with all its processes, which would else still write to the profile. */
  @Override
  public void close() {
    List<ProcessHandle> all =
        Stream.concat(process.descendants(), Stream.of(process.toHandle())).toList();
    socket.sendText("{\"id\":" + ++last + ",\"method\":\"Browser.close\"}", true).join();
    all.forEach(Browser::awaitEnd);
    socket.abort();
  }

  private static void awaitEnd(ProcessHandle process) {
    try {
      process.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException | ExecutionException | TimeoutException tooLong) {
      process.destroyForcibly();
      process.onExit().join();
    }
  }

  private static final class Receiver implements WebSocket.Listener {
    private final BlockingQueue<JsonNode> received;
    private final StringBuilder message = new StringBuilder();

    Receiver(BlockingQueue<JsonNode> received) {
      this.received = received;
    }

    @Override
    public CompletionStage<?> onText(WebSocket socket, CharSequence part, boolean isLast) {
      message.append(part);
      if (isLast) {
        received.add(parse(message.toString()));
        message.setLength(0);
      }
      socket.request(1);
      return null;
    }

    private static JsonNode parse(String text) {
      try {
        return JSON.readTree(text);
      } catch (JsonProcessingException broken) {
        throw new UncheckedIOException(broken);
      }
    }
  }
}
