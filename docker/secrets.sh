# Read by the images' start scripts: LEVATOR_X_FILE names a file whose content becomes LEVATOR_X, so that no secret
# stands in a compose file or shows in an inspected container.
for name in $(env | sed -n 's/^\(LEVATOR_[A-Z_]*\)_FILE=.*/\1/p'); do
  file="$(printenv "${name}_FILE")"
  [ -r "$file" ] || { echo "levator: the secret file $file of ${name}_FILE cannot be read" >&2; exit 1; }
  export "$name=$(cat "$file")"
done
