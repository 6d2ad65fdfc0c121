int after;
