-- The review loop: what a reviewer of a rejected row sees.

ALTER TABLE rejected_row ADD COLUMN category VARCHAR(400) DEFAULT '' NOT NULL;
ALTER TABLE rejected_row ADD COLUMN description VARCHAR(1000) DEFAULT '' NOT NULL;
