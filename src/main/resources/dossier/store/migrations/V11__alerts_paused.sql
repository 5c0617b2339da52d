-- Alerts that listen to nothing until somebody lets them go on.
ALTER TABLE alert ADD COLUMN IF NOT EXISTS paused BOOLEAN DEFAULT FALSE NOT NULL;
