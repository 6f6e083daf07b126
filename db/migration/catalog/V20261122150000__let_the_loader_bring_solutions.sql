grant insert on catalog_address, solution_name, solution_review to vlavirgem_loader;
