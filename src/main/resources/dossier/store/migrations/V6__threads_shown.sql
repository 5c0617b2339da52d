-- How many further passages were shown for a thread's last question, so that "more" goes on behind them.
ALTER TABLE threads ADD COLUMN IF NOT EXISTS shown INTEGER DEFAULT 0 NOT NULL;
