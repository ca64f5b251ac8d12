package no.ks.budgets.ledger;

import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The small keys of projects, funders and offices. A name that is new gets its key in a transaction
 * of its own, so that files read side by side never wait for each other's.
 */
@Repository
class Keys {

  private final JdbcClient jdbc;
  private final TransactionTemplate ownTransaction;
  private final Map<String, Integer> known = new HashMap<>();

  Keys(JdbcClient jdbc, PlatformTransactionManager transactions) {
    this.jdbc = jdbc;
    this.ownTransaction = new TransactionTemplate(transactions);
    this.ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
  }

  int project(String code) {
    return key(
        code,
        "SELECT project_id FROM project WHERE code = :name",
        "INSERT INTO project (code) VALUES (:name)");
  }

  int funder(String name) {
    return key(
        name,
        "SELECT funder_id FROM funder WHERE name = :name",
        "INSERT INTO funder (name) VALUES (:name)");
  }

  int office(String name) {
    return key(
        name,
        "SELECT office_id FROM office WHERE name = :name",
        "INSERT INTO office (name) VALUES (:name)");
  }

  private synchronized int key(String name, String select, String insert) {
    Integer key = known.get(select + name);
    if (key == null) {
      key = ownTransaction.execute(status -> selectOrInsert(name, select, insert));
      known.put(select + name, key);
    }
    return key;
  }

  private int selectOrInsert(String name, String select, String insert) {
    return jdbc.sql(select)
        .param("name", name)
        .query(Integer.class)
        .optional()
        .orElseGet(
            () -> {
              jdbc.sql(insert).param("name", name).update();
              return jdbc.sql(select).param("name", name).query(Integer.class).single();
            });
  }
}
