-- Frame agreements of a register, and the grants that are made under them.
CREATE CACHED TABLE register_frame (
  register_id INTEGER NOT NULL,
  list_order INTEGER NOT NULL,
  name VARCHAR(200) NOT NULL,
  funder_id INTEGER NOT NULL,
  currency CHAR(3) NOT NULL,
  first_year SMALLINT NOT NULL,
  last_year SMALLINT NOT NULL,
  total DECIMAL(18, 2) NOT NULL,
  PRIMARY KEY (register_id, list_order),
  CONSTRAINT one_frame UNIQUE (register_id, name)
);

ALTER TABLE register_grant ADD COLUMN frame VARCHAR(200) DEFAULT '' NOT NULL;
