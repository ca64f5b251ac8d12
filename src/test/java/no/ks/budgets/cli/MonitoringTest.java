package no.ks.budgets.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import no.ks.budgets.finding.Language;
import no.ks.budgets.job.Home;
import no.ks.budgets.job.Monitoring;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a home that is served tells about itself, and to whom. */
class MonitoringTest {

  @TempDir private Path folder;

  private TestHome home;
  private final SettableClock clock = new SettableClock("2026-03-02T04:00:00Z");
  private final HttpClient client = HttpClient.newHttpClient();

  @BeforeEach
  void makeHome() throws IOException {
    Files.createDirectories(folder.resolve("input"));
    home = new TestHome(folder);
  }

  @Test
  void healthTellsOfStoreRunsInboxAndDisk() throws IOException {
    ServedHome.serve(
        home,
        clock,
        served -> {
          int port = listen(served);
          assertThat(get(port, "/actuator/health").body())
              .contains("\"lastRun\":{\"details\":{\"outcome\":\"none yet\"},\"status\":\"UP\"}")
              .contains("\"store\"", "\"inbox\"", "\"disk\"")
              .endsWith("\"status\":\"UP\"}");

          replaceOutputByAFile();
          served.settle();
          HttpResponse<String> failing = get(port, "/actuator/health");
          assertThat(failing.statusCode()).isEqualTo(503);
          assertThat(failing.body()).contains("\"outcome\":\"failed\"", "cannot be written");
        });
  }

  private void replaceOutputByAFile() {
    remove(home.output());
    home.write("output", Instant.EPOCH, "a file where the folder should be");
  }

  @Test
  void healthTellsThatAnInboxIsNotThere() throws IOException {
    ServedHome.serve(
        home,
        clock,
        served -> {
          int port = listen(served);
          served.settle();
          remove(home.inbox());
          served.lookLater();
          HttpResponse<String> away = get(port, "/actuator/health");
          assertThat(away.statusCode()).isEqualTo(503);
          assertThat(away.body()).contains("\"away\":[\"input\"]");
          assertThat(get(port, "/actuator/prometheus").body())
              .contains("partner_budgets_inboxes_away 1.0");
        });
  }

  private static void remove(Path emptyFolder) {
    try {
      Files.delete(emptyFolder);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  @Test
  void figuresAreThoseOfTheLedger() throws IOException {
    home.drop(
        "a.csv",
        "MG-01,Stavanger,2005,NORAD,Travel,Visits,NOK,100",
        "MG-01,Stavanger,2005,NORAD,Travel,Visits,NOK,much");
    ServedHome.serve(
        home,
        clock,
        served -> {
          int port = listen(served);
          served.settle();
          HttpResponse<String> answer = get(port, "/actuator/prometheus");
          assertThat(answer.headers().firstValue("content-type"))
              .contains("text/plain; version=0.0.4; charset=utf-8");
          assertThat(answer.body().lines())
              .contains(
                  "partner_budgets_files{status=\"partly-accepted\"} 1.0",
                  "partner_budgets_files{status=\"rejected\"} 0.0",
                  "partner_budgets_rows{verdict=\"read\"} 3.0",
                  "partner_budgets_rows{verdict=\"accepted\"} 1.0",
                  "partner_budgets_rows{verdict=\"rejected\"} 1.0",
                  "partner_budgets_rows{verdict=\"ignored\"} 1.0",
                  "partner_budgets_rejected_rows_open 1.0",
                  "partner_budgets_runs_seconds_count{outcome=\"completed\"} 1",
                  "partner_budgets_runs_seconds_count{outcome=\"failed\"} 0",
                  "partner_budgets_last_success_timestamp_seconds 1.77242406E9")
              .anyMatch(line -> line.startsWith("jvm_memory_used_bytes"))
              .anyMatch(line -> line.startsWith("process_files_open_files"));
        });
  }

  @Test
  void onlyThisMachineIsAnswered() throws IOException {
    ServedHome.serve(
        home,
        clock,
        served -> {
          int port = listen(served);
          Monitoring monitoring = served.context().getBean(Monitoring.class);
          assertThat(monitoring.address().getAddress().isLoopbackAddress()).isTrue();
          for (InetAddress outside : addressesOutside()) {
            assertThatThrownBy(() -> connect(outside, port))
                .as(outside.toString())
                .isInstanceOf(ConnectException.class);
          }
          assertThat(get(port, "/").statusCode()).isEqualTo(404);
          assertThat(get(port, "/actuator/env").statusCode()).isEqualTo(404);
          assertThat(
                  send(HttpRequest.newBuilder(uri(port, "/actuator/health"))
                          .POST(HttpRequest.BodyPublishers.ofString("{}")))
                      .statusCode())
              .isEqualTo(405);
        });
  }

  @Test
  void noOtherCommandListens() throws IOException {
    ConsoleWords words = new ConsoleWords(Language.ENGLISH);
    Application.in(
        new Home(folder),
        words,
        new ConsoleProgress(new PrintWriter(Writer.nullWriter()), false, words),
        context -> {
          assertThat(context.getBeanProvider(Monitoring.class).getIfAvailable()).isNull();
          return 0;
        });
  }

  private static List<InetAddress> addressesOutside() {
    try {
      return NetworkInterface.networkInterfaces()
          .flatMap(NetworkInterface::inetAddresses)
          .filter(address -> !address.isLoopbackAddress() && !address.isLinkLocalAddress())
          .toList();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static void connect(InetAddress address, int port) throws IOException {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(address, port), 5_000);
    }
  }

  private static int listen(ServedHome served) {
    try {
      Monitoring monitoring = served.context().getBean(Monitoring.class);
      monitoring.listen(0);
      return monitoring.address().getPort();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private HttpResponse<String> get(int port, String path) {
    return send(HttpRequest.newBuilder(uri(port, path)));
  }

  private static URI uri(int port, String path) {
    return URI.create("http://127.0.0.1:" + port + path);
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } catch (InterruptedException told) {
      throw new IllegalStateException(told);
    }
  }
}
