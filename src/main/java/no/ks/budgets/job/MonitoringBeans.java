package no.ks.budgets.job;

import io.micrometer.core.instrument.binder.MeterBinder;
import io.micrometer.core.instrument.binder.jvm.ClassLoaderMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.logging.LogbackMetrics;
import io.micrometer.core.instrument.binder.system.FileDescriptorMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.actuate.endpoint.SecurityContext;
import org.springframework.boot.health.actuate.endpoint.AdditionalHealthEndpointPath;
import org.springframework.boot.health.actuate.endpoint.HealthEndpoint;
import org.springframework.boot.health.actuate.endpoint.HealthEndpointGroup;
import org.springframework.boot.health.actuate.endpoint.HealthEndpointGroups;
import org.springframework.boot.health.actuate.endpoint.HttpCodeStatusMapper;
import org.springframework.boot.health.actuate.endpoint.SimpleHttpCodeStatusMapper;
import org.springframework.boot.health.actuate.endpoint.SimpleStatusAggregator;
import org.springframework.boot.health.actuate.endpoint.StatusAggregator;
import org.springframework.boot.health.registry.DefaultHealthContributorRegistry;
import org.springframework.boot.health.registry.HealthContributorRegistry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/**
 * Actuator's health and Micrometer's registry, put together by hand: Spring Boot sets them up only
 * beside a web container or JMX.
 */
@Configuration(proxyBeanMethods = false)
@Profile(Serving.PROFILE)
class MonitoringBeans {

  /** Health is asked every few seconds, and every answer is quick. */
  private static final Duration SLOW = Duration.ofSeconds(10);

  @Bean
  HealthEndpoint servedHealth(ServeHealth health) {
    HealthContributorRegistry registry = new DefaultHealthContributorRegistry();
    health.indicators().forEach(registry::registerContributor);
    return new HealthEndpoint(
        registry, null, HealthEndpointGroups.of(new Everything(), Map.of()), SLOW);
  }

  @Bean
  PrometheusMeterRegistry prometheus() {
    PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    for (MeterBinder binder : binders()) {
      binder.bindTo(registry);
    }
    return registry;
  }

  private static List<MeterBinder> binders() {
    return List.of(
        new ClassLoaderMetrics(),
        new JvmGcMetrics(),
        new JvmMemoryMetrics(),
        new JvmThreadMetrics(),
        new LogbackMetrics(),
        new FileDescriptorMetrics(),
        new ProcessorMetrics(),
        new UptimeMetrics());
  }

  /** All that is known is shown, because only this machine can ask. */
  private static final class Everything implements HealthEndpointGroup {

    @Override
    public boolean isMember(String name) {
      return true;
    }

    @Override
    public boolean showComponents(SecurityContext context) {
      return true;
    }

    @Override
    public boolean showDetails(SecurityContext context) {
      return true;
    }

    @Override
    public StatusAggregator getStatusAggregator() {
      return new SimpleStatusAggregator();
    }

    @Override
    public HttpCodeStatusMapper getHttpCodeStatusMapper() {
      return new SimpleHttpCodeStatusMapper();
    }

    @Override
    public @Nullable AdditionalHealthEndpointPath getAdditionalPath() {
      return null;
    }
  }
}
