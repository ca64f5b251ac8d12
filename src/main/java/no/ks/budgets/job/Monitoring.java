package no.ks.budgets.job;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.boot.health.actuate.endpoint.HealthDescriptor;
import org.springframework.boot.health.actuate.endpoint.HealthEndpoint;
import org.springframework.boot.health.actuate.endpoint.SimpleHttpCodeStatusMapper;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Shows health and metrics to this machine alone, under the paths of Spring Boot's actuator. The
 * JDK's own server does, because a web container on the class path would make every command slower.
 */
@Component
@Profile(Serving.PROFILE)
public class Monitoring implements Closeable {

  private static final String PROMETHEUS_TEXT = "text/plain; version=0.0.4; charset=utf-8";
  private static final String HEALTH_JSON = "application/vnd.spring-boot.actuator.v3+json";
  private static final int THREADS = 2;

  private final HealthEndpoint health;
  private final PrometheusMeterRegistry metrics;
  private final JsonMapper json;
  private final SimpleHttpCodeStatusMapper statuses = new SimpleHttpCodeStatusMapper();
  private final ExecutorService threads =
      Executors.newFixedThreadPool(
          THREADS,
          work -> {
            Thread thread = new Thread(work, "monitoring");
            thread.setDaemon(true);
            return thread;
          });
  private HttpServer server;

  Monitoring(HealthEndpoint health, PrometheusMeterRegistry metrics, JsonMapper json)
      throws IOException {
    this.health = health;
    this.metrics = metrics;
    this.json = json;
    this.server = HttpServer.create();
  }

  /** What is answered. */
  private record Answer(int status, String type, String body) {}

  /**
   * Begins to answer.
   *
   * @param port of the loopback interface
   * @throws IOException where the port cannot be listened to
   */
  public void listen(int port) throws IOException {
    InetAddress loopback = InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
    server = HttpServer.create(new InetSocketAddress(loopback, port), 0);
    server.createContext("/", this::answer);
    server.setExecutor(threads);
    server.start();
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      Answer answer = answer(exchange.getRequestMethod(), exchange.getRequestURI().getPath());
      byte[] body = answer.body.getBytes(StandardCharsets.UTF_8);
      boolean head = exchange.getRequestMethod().equals("HEAD");
      exchange.getResponseHeaders().set("Content-Type", answer.type);
      exchange.sendResponseHeaders(answer.status, head ? -1 : body.length);
      if (!head) {
        try (OutputStream out = exchange.getResponseBody()) {
          out.write(body);
        }
      }
    }
  }

  private Answer answer(String method, String path) {
    if (!Set.of("GET", "HEAD").contains(method)) {
      return new Answer(405, "text/plain", "Only GET");
    }
    return switch (path) {
      case "/actuator/health" -> health();
      case "/actuator/prometheus" -> new Answer(200, PROMETHEUS_TEXT, metrics.scrape());
      default -> new Answer(404, "text/plain", "/actuator/health or /actuator/prometheus");
    };
  }

  private Answer health() {
    HealthDescriptor description = health.health();
    return new Answer(
        statuses.getStatusCode(description.getStatus()),
        HEALTH_JSON,
        json.writeValueAsString(description));
  }

  /** The address that is listened to, with the port. */
  public InetSocketAddress address() {
    return server.getAddress();
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdown();
  }
}
